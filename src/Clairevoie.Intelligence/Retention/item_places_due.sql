-- The items whose exact place reached its date.
select id, entered, told
from   item
where  entered < @PlacesFrom and not exists (select 1 from item_gone where item_gone.item = item.id and item_gone.what = 'place')
order  by entered, id
limit  @Most
