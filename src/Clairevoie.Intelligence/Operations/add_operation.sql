-- An operation that took place.
insert into operation (id, author, agency, territory, day, services, staff, minutes, deal_point, origin, written_on)
values (@id, @author, @agency, @territory, @day, @services, @staff, @minutes, @deal_point, @origin, @written_on)
on conflict do nothing
