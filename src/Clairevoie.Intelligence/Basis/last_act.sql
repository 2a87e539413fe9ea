-- The act on which the room stands today.
select controller, text, text_day, assessment, key_holder from legal_act order by number desc limit 1
