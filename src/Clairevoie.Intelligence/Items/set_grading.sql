-- The grading of an item as it now stands.
update item set source = @source, information = @information, handling = @handling, nature = @nature, tlp = @tlp where id = @item
