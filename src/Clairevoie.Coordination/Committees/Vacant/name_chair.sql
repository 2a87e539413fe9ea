-- The next chair: a seat that is offered.
insert into committee_seat (id, author, agency, territory, committee, role, chairs, offered_on)
select @next, @author, @agency, '-', committee, @role, 1, @today from committee_seat where id = @id
