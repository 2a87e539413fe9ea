-- The item to which a report was joined.
select item from item_report where report = @report
