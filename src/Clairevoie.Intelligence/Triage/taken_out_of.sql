-- The items out of which a report was taken.
select distinct item from report_taken_out where report = @report
