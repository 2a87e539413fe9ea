-- A strand of a plan.
insert into strand (plan, code, title) values (@plan, @code, @title)
