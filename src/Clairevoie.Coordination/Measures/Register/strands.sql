-- The strands of the plans.
select plan, code, title from strand order by plan, code
