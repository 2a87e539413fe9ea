-- The months of which something was said of minors.
select distinct month from care_minors_return order by month
