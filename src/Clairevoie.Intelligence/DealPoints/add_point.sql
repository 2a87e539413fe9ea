-- A deal point that was written down.
insert into deal_point (id, author, agency, territory, kind, footing, place, products, hours, run, coarse, written_on)
values (@id, @author, @agency, @territory, @kind, @footing, @place, @products, @hours, @run, 0, @written_on)
