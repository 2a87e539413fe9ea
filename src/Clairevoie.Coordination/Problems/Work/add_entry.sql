-- A new entry of a timeline, after the one that was read last; nothing is written when somebody wrote in between.
insert into problem_entry (problem, turn, author, agency, told_on, kind, corrects, words, sealed, said, link)
select @problem, @turn, @author, @agency, @told_on, @kind, @corrects, '', @sealed, @said, @link
where @turn = (select coalesce(max(turn), 0) + 1 from problem_entry where problem = @problem)
on conflict (problem, turn) do nothing
