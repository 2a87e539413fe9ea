-- Keeps a new item.
insert into item (id, author, agency, territory, origin, about, anonymous, source, information, handling, nature, tlp, voices, entered, told, cell)
values (@id, @author, @agency, @territory, @agency, @about, @anonymous, @source, @information, @handling, @nature, @tlp, @voices, @entered, @told, @cell)
