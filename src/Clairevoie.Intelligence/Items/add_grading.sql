-- Keeps how an item was graded.
insert into item_grading (item, turn, author, agency, at, source, information, handling, nature, tlp, reason)
select @item, coalesce(max(turn), 0) + 1, @author, @agency, @at, @source, @information, @handling, @nature, @tlp, @reason from item_grading where item = @item
