-- A note was let go, or taken back.
insert into care_note_step (care_note, turn, author, done_on) values (@id, @turn, @author, @done_on)
