-- The mission that holds a seat of a committee.
select mission from committee_seat where committee = @committee and mission is not null
