-- Whether residents read a line, decided after all that was decided before.
insert into plan_line_told (line, turn, author, agency, on_day, shown)
select @line, coalesce(max(turn), 0) + 1, @author, @agency, @today, @shown from plan_line_told where line = @line
