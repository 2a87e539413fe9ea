-- The counts of one thing by period, oldest first, and whether every return that was owed for the period was given.
select told_count.line, told_count.period, told_count.value, case when told_sheet.given < told_sheet.owed then 0 else 1 end as is_whole
from   told_count
left join told_sheet on told_sheet.valve = told_count.valve and told_sheet.period = told_count.period
where  told_count.valve = @valve and told_count.name = @name and told_count.col = @col and (@line = '@' or told_count.line = @line)
order  by told_count.period, told_count.line
