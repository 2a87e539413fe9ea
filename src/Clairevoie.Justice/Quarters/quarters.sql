-- The day on which each quarter was told last, and how many times it was.
select period, max(told_on) as told_on, max(turn) as turn from justice_quarter_turn group by period order by period desc
