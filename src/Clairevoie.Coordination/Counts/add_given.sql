-- The count of a month, after what was given before.
insert into count_given (request, month, version, given_on, counted)
select @request, @month, coalesce(max(version), 0) + 1, @today, @counted from count_given where request = @request and month = @month
