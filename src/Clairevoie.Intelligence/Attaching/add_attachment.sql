-- An item is attached to a deal point, or detached from it: said after what was said before, never over it.
insert into deal_point_item (id, deal_point, item, turn, attached, day, reason, author, agency, written_on)
select @id, @deal_point, @item, coalesce(max(turn), 0) + 1, @attached, @day, @reason, @author, @agency, @written_on
from deal_point_item where deal_point = @deal_point and item = @item
