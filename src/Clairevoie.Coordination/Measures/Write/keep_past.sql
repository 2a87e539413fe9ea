-- A line as it was written before.
insert into plan_line_past (line, version, author, replaced_on, cells) values (@line, @version, @author, @replaced_on, @cells)
