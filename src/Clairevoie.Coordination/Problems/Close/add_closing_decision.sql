-- A decision that closes a problem: carried out in the same moment.
insert into committee_decision (id, committee, author, decided_on, words, sealed, owner, due, done_on)
values (@id, @committee, @author, @today, '', @sealed, @owner, @today, @today)
