-- What waits in the committees of this viewer, as days and numbers: the next meeting, decisions overdue, those of their agency, a chair that changed. No paper is opened.
select id, name, opened_on,
       (select min(on_day) from committee_meeting where committee_meeting.committee = circle.id and on_day >= @today) as next,
       (select count(*) from committee_decision where committee_decision.committee = circle.id) as decisions,
       (select count(*) from committee_decision where committee_decision.committee = circle.id and done_on is null and due < @today) as overdue,
       (select min(due) from committee_decision where committee_decision.committee = circle.id and done_on is null and due < @today) as overdue_from,
       (select count(*) from committee_decision where committee_decision.committee = circle.id and done_on is null and owner = @agency and due >= @today and due <= @soon) as own,
       (select min(due) from committee_decision where committee_decision.committee = circle.id and done_on is null and owner = @agency and due >= @today and due <= @soon) as own_from,
       (select count(*) from committee_seat where committee_seat.committee = circle.id and chairs = 1 and signed_on is not null and excluded_on is null and committee_seat.mission = @mission) as chairs,
       (select max(on_day) from committee_chair_over where committee_chair_over.committee = circle.id and on_day >= @lately and committee_chair_over.author <> @mission) as chair_over
from committee as circle where {seen} order by name, id
