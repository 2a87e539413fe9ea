-- The items attached to a deal point, now or by one of its facts, whose exact place is still kept.
select id, entered, told
from   item
where  not exists (select 1 from item_gone where item_gone.item = item.id and item_gone.what = 'place')
and    (id in (select a.item from deal_point_item a where a.deal_point = @point and a.attached = 1
          and not exists (select 1 from deal_point_item l where l.deal_point = a.deal_point and l.item = a.item and l.turn > a.turn))
     or id in (select i.item from deal_point_fact_item i join deal_point_fact f on f.id = i.fact where f.deal_point = @point))
order  by entered, id
