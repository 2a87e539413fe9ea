-- What was decided last of whether residents read a line.
select shown, agency, on_day from plan_line_told where line = @line order by turn desc limit 1
