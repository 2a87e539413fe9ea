-- The quarters told so far, latest first.
select sheet from care_needs_quarter order by quarter desc limit 12
