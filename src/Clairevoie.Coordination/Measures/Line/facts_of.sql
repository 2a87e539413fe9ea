-- What was told of one line, first told first.
select turn, author, body, move, on_day, told_on, reason, words, evidence, reference, counted, counted_of
from plan_fact
where line = @line
order by turn
