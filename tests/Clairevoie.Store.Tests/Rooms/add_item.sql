-- An item of intelligence, for what rests on it.
insert into item (id, author, agency, territory, origin, about, anonymous, source, information, handling, nature, tlp, voices, entered, told)
values (@id, @author, @agency, @territory, '', 0, 0, @source, @information, 0, 0, 0, 1, '2026-11-01T08:00:00Z', @told)
