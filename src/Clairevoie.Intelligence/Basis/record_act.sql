-- Records an act after those before it, which stay.
insert into legal_act (number, controller, text, text_day, assessment, key_holder)
select coalesce(max(number), 0) + 1, @Controller, @Text, @TextDay, @Assessment, @KeyHolder from legal_act
