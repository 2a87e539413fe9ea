-- One line of a plan, if this viewer may write it.
select id, author, agency, territory, plan, number, kind, strand, part_of, title, aim, indicator, due, audience, channel, begins, ends, reach, source, version, entered_on
from plan_line
where id = @id and {seen}
