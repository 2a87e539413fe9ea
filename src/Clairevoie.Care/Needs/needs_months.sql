-- The months of which totals were entered.
select distinct month from care_needs order by month
