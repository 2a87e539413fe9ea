-- The items whose exact place reached its date, or tells that of a deal point whose own did.
select id, entered, told
from   item
where  not exists (select 1 from item_gone where item_gone.item = item.id and item_gone.what = 'place')
and    (entered < @PlacesFrom or id in
    (select a.item from deal_point_item a join deal_point p on p.id = a.deal_point
    where p.coarse = 1 and a.attached = 1
      and not exists (select 1 from deal_point_item l where l.deal_point = a.deal_point and l.item = a.item and l.turn > a.turn)))
order  by entered, id
limit  @Most
