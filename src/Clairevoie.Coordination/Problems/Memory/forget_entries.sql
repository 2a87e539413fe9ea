-- Erases the words and the missions of entries of problems closed up to a day; the fingerprint of the words stays, so that the timeline still holds.
update problem_entry set words = '', sealed = null, author = @nobody where (words <> '' or sealed is not null or author <> @nobody) and problem in (select id from problem where closed_on <= @day)
