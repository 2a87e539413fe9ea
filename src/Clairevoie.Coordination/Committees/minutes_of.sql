-- The minutes of a meeting as they were written last.
select version, words from committee_minutes where meeting = @meeting order by version desc limit 1
