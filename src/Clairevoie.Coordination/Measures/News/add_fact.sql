-- Something that was told of a line, after what was told before.
insert into plan_fact (line, turn, author, body, move, on_day, told_on, reason, words, evidence, reference, counted, counted_of)
select @line, coalesce(max(turn), 0) + 1, @author, @body, @move, @on_day, @told_on, @reason, @words, @evidence, @reference, @counted, @counted_of
from plan_fact where line = @line
