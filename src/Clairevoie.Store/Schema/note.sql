-- Remembers that a step was taken.
insert into migration (home, number, name, day) values (@Home, @Number, @Name, @Day)
