-- The only chairs of committees where this viewer may name the next one: which post, where, and when anything was last heard of it. No name, no paper.
select seat.id, seat.committee, circle.kind, circle.territory, seat.agency, seat.role, seat.mission, seat.offered_on,
       (select max(substr(at, 1, 10)) from trace where what = seat.committee and by_mission = seat.mission) as heard
from committee_seat as seat join committee as circle on circle.id = seat.committee
where seat.chairs = 1 and seat.excluded_on is null and (@id = '' or seat.id = @id)
  and seat.committee in (select id from committee where {seen})
order by seat.offered_on, seat.id
