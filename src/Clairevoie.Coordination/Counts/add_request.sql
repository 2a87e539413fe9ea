-- A count that is asked of an agency each month.
insert into count_request (id, author, agency, territory, kind, first_month) values (@id, @author, @agency, @territory, @kind, @first_month)
