-- The reports that were taken out of an item.
delete from report_taken_out where item = @id
