-- How many entries of problems closed up to a day still hold words or a mission.
select count(*) from problem_entry where (words <> '' or sealed is not null or author <> @nobody) and problem in (select id from problem where closed_on <= @day)
