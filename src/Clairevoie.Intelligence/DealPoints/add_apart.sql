-- Somebody says that a deal point is not an old one again.
insert into deal_point_apart (deal_point, other, author, said_on) values (@deal_point, @other, @author, @said_on)
on conflict do nothing
