-- The timeline of a problem, the first entry first.
select turn, agency, told_on, kind, corrects, words, sealed, said, link from problem_entry where problem = @id order by turn
