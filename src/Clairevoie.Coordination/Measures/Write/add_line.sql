-- A line of a plan, as it is first written.
insert into plan_line (id, author, agency, territory, plan, number, kind, strand, part_of, title, aim, indicator, due, audience, channel, begins, ends, reach, source, version, entered_on, heard)
values (@id, @author, @agency, @territory, @plan, @number, @kind, @strand, @part_of, @title, @aim, @indicator, @due, @audience, @channel, @begins, @ends, @reach, @source, 1, @today, @today)
