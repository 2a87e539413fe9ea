-- A line of a plan as it is written from now on, unless somebody else wrote it since this version was read.
update plan_line
set agency = @agency, territory = @territory, kind = @kind, strand = @strand, part_of = @part_of, title = @title, aim = @aim, indicator = @indicator,
    due = @due, audience = @audience, channel = @channel, begins = @begins, ends = @ends, reach = @reach, source = @source, version = version + 1
where id = @id and version = @version
