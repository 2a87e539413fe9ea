-- The lines of the plans that this viewer sees, in the order of their identifiers, after one of them.
select id, plan, number, kind, part_of, title, agency, due, move, heard
from   plan_line
where  id > @after and (@plan = '' or plan = @plan) and {seen}
order  by id
limit  @most
