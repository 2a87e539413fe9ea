-- The surveys of every evaluation, oldest first.
select evaluation, turn, agency, on_day, frame, asked, better, same, worse, wave from evaluation_survey order by evaluation, turn
