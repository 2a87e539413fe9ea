-- A seat that is offered to an agency and a role.
insert into committee_seat (id, author, agency, territory, committee, role, chairs, offered_on)
values (@id, @author, @agency, '-', @committee, @role, @chairs, @offered_on)
