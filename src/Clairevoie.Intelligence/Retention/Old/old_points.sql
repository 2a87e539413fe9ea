-- Deal points of which nothing was noted since a day.
select id from deal_point where not exists (select 1 from deal_point_fact where deal_point_fact.deal_point = deal_point.id and day >= @from)
