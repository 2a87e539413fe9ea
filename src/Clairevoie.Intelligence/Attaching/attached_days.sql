-- The days that the items attached to deal points tell, of those items that this viewer sees.
select deal_point, day from deal_point_item a
where attached = 1 and item in (select id from item where {seen})
and not exists (select 1 from deal_point_item l where l.deal_point = a.deal_point and l.item = a.item and l.turn > a.turn)
