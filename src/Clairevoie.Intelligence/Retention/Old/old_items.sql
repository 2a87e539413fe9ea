-- Items entered before a day.
select id from item where entered < @from
