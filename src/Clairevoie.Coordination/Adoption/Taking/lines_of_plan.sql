-- The lines of a plan, whole.
select id, author, agency, territory, plan, number, kind, strand, part_of, title, aim, indicator, due, audience, channel, begins, ends, reach, source, version, entered_on
from plan_line
where plan = @plan
order by length(number), number
