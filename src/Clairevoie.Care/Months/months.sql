-- The months told so far, latest first.
select month, told_on, sheet from care_month order by month desc limit @most
