-- How a line stands and when it was last heard of, by all that was told of it.
update plan_line set
  move = coalesce((select told.move from plan_fact as told where told.line = plan_line.id and told.move <> 0 order by told.turn desc limit 1), 0),
  heard = coalesce((select max(told.told_on) from plan_fact as told where told.line = plan_line.id), entered_on)
where id = @line
