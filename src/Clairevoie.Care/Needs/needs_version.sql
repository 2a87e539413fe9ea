-- How many times the totals of a structure and month were entered.
select coalesce(max(version), 0) from care_needs where structure = @structure and month = @month
