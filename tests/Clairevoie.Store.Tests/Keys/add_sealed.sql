-- Adds one sealed note.
insert into sealed_note (id, kept) values (@Id, @Kept)
