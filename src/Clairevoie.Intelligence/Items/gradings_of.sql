-- How an item was graded, the first time and since.
select turn, agency, at, source, information, handling, nature, tlp, reason from item_grading where item = @item order by turn
