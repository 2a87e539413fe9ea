-- An operation that was planned.
insert into operation_planned (id, author, agency, territory, day, services, staff, deal_point, aim, written_on, ended_on)
values (@id, @author, @agency, @territory, @day, @services, @staff, @deal_point, @aim, @written_on, null)
