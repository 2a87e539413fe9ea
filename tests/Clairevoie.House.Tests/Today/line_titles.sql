-- The titles of the lines of every plan.
select title from plan_line order by plan, number
