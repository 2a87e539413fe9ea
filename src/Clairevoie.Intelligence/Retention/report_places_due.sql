-- The reports whose exact place reached its date, or tells that of a deal point whose own did.
select id, room_wrap, told, doubtful
from report
where told is not null and room_wrap is not null and withdrawn is null
  and not exists (select 1 from report_place_gone where report_place_gone.report = report.id)
  and (received < @PlacesFrom or id in (select j.report from item_report j where j.item in
    (select a.item from deal_point_item a join deal_point p on p.id = a.deal_point
    where p.coarse = 1 and a.attached = 1
      and not exists (select 1 from deal_point_item l where l.deal_point = a.deal_point and l.item = a.item and l.turn > a.turn))))
order by received, id
limit @Most
