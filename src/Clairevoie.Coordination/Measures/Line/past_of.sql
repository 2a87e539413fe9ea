-- How many versions of one line came before this one, and when the last was replaced.
select count(*) as many, max(replaced_on) as last from plan_line_past where line = @line
