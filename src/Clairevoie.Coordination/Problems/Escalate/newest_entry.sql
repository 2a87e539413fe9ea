-- The newest entry of a timeline: its turn and its link.
select turn, link from problem_entry where problem = @problem order by turn desc limit 1
