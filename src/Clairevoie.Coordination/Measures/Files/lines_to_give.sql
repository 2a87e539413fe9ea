-- The lines that this viewer sees, of one plan or of all, in the order of their numbers.
select id, author, agency, territory, plan, number, kind, strand, part_of, title, aim, indicator, due, audience, channel, begins, ends, reach, source, version, entered_on
from plan_line
where (@plan = '' or plan = @plan) and {seen}
order by plan, length(number), number
