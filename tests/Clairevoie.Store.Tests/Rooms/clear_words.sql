-- How many entries hold words in clear.
select count(*) from problem_entry where words <> ''
