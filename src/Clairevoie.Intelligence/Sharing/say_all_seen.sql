-- Says who sees every item that is shared or was handed over, after a cell or a marking changed.
insert into seen_by (record, mission, agency)
select i.id, '', coalesce(m.member, s.body)
from   item_share s
join   item i on i.id = s.item
left   join body_member m on m.cell = s.body
join   body_marking k on k.body = coalesce(m.member, s.body) and k.handling = i.handling and k.reads = 1
where  s.ended is null
union
select i.id, '', a.agency
from   item_ask a
join   item i on i.id = a.item
join   body_marking k on k.body = a.agency and k.handling = i.handling and k.reads = 1
where  a.kind = 2 and a.accepted = 1 and a.agency <> i.agency
union
select id, '', origin from item where agency <> origin
