-- The days by which decisions of this viewer's committees are to be carried out by their agency; no words.
select id, due, committee from committee_decision
where done_on is null and owner = @owner and committee in (select id from committee where {seen})
order by due, id
