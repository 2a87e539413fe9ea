-- A return, or the next version of one.
insert into justice_return (id, author, agency, territory, thread, office, period, version, entered_on)
values (@id, @author, @agency, @territory, @thread, @office, @period, @version, @entered_on)
