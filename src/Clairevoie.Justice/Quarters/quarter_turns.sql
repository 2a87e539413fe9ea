-- Every turn of one quarter, the first one first.
select turn, told_on, reason, sheet, figures from justice_quarter_turn where period = @period order by turn
