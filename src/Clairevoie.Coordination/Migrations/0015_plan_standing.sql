-- How a line stands and when it was last heard of are kept beside it, so that a large register is not computed anew for every screen.
alter table plan_line add column move integer not null default 0;

alter table plan_line add column heard text not null default '';

update plan_line set
  move = coalesce((select told.move from plan_fact as told where told.line = plan_line.id and told.move <> 0 order by told.turn desc limit 1), 0),
  heard = coalesce((select max(told.told_on) from plan_fact as told where told.line = plan_line.id), entered_on);
