-- Something that a member proposes for the agenda.
insert into committee_proposal (id, committee, author, body, proposed_on, words, sealed) values (@id, @committee, @author, @body, @today, '', @sealed)
