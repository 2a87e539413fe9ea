-- Which sheets of counts that were heard were not added to the sums yet?
select inbox.id, inbox.valve, inbox.body
from   inbox
left join told_sheet on told_sheet.valve = inbox.valve and told_sheet.period = inbox.about
where  inbox.valve in @valves and inbox.understood = 1 and told_sheet.period is null
