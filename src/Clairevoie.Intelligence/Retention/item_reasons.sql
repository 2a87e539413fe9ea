-- The reasons that were given when an item was graded, still sealed.
select turn, at, reason from item_grading where item = @item and reason is not null order by turn
