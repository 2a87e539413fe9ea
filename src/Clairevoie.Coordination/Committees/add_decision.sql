-- A decision, with its owner and its date.
insert into committee_decision (id, committee, author, decided_on, words, sealed, owner, due) values (@id, @committee, @author, @decided_on, '', @sealed, @owner, @due)
