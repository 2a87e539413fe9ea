-- The partners of a line go, before they are written anew.
delete from seen_by where record = @line and agency <> ''
