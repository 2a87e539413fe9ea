-- A fact of a deal point, after those it has.
insert into deal_point_fact (id, deal_point, turn, kind, day, reason, other, author, agency, written_on)
select @id, @deal_point, coalesce(max(turn), 0) + 1, @kind, @day, @reason, @other, @author, @agency, @written_on
from deal_point_fact where deal_point = @deal_point
