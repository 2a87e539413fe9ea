-- The quarters told so far.
select period, told_on from justice_quarter order by period desc
