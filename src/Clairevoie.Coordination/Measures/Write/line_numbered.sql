-- The line that bears this number in this plan.
select id, author, agency, territory, plan, number, kind, strand, part_of, title, aim, indicator, due, audience, channel, begins, ends, reach, source, version, entered_on
from plan_line
where plan = @plan and number = @number
