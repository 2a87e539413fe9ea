-- Adds one note.
insert into note (id, author, agency, territory, words, day, weight, urgent, share)
values (@Id, @Author, @Agency, @Territory, @Words, @Day, @Weight, @Urgent, @Share)
