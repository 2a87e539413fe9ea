-- The seats of a committee.
select id, agency, role, chairs, offered_on, mission, signed_on, excluded_on, reason from committee_seat where committee = @committee order by chairs desc, agency, role, id
