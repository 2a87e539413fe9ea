-- What was counted around a problem last.
select counted from problem_count where problem = @id order by turn desc limit 1
