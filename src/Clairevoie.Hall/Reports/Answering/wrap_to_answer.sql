-- The wrapped key of a report that this viewer may answer.
select room_wrap from report where id = @report and withdrawn is null and {seen}
