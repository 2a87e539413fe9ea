-- The seats that wait for this viewer: of their agency and role, and taken by nobody.
select id, committee, role, chairs, (select name from committee where committee.id = committee_seat.committee) as name,
       (select rules from committee where committee.id = committee_seat.committee) as rules
from committee_seat
where role = @role and agency = @agency and mission is null and excluded_on is null and {seen}
order by offered_on, id
