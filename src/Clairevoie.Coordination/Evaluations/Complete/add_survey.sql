-- What residents said, as counts; nothing when somebody else entered one at the same moment.
insert into evaluation_survey (evaluation, turn, author, agency, on_day, frame, asked, better, same, worse, wave)
values (@evaluation, @turn, @author, @agency, @on_day, @frame, @asked, @better, @same, @worse, @wave)
on conflict (evaluation, turn) do nothing
