-- Notes that a report was taken out of an item, and why it had been proposed there.
insert into report_taken_out (report, item, turn, author, agency, taken_on, alike)
select @report, @item, coalesce(max(turn), 0) + 1, @author, @agency, @taken_on, @alike from report_taken_out where report = @report and item = @item
