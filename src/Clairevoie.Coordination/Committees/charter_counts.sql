-- What a year says of how a committee's charter was applied: counts only.
select
  (select count(*) from committee_rules where committee = @committee and written_on >= @first and written_on < @until) as versions,
  (select count(*) from committee_signature where signed_on >= @first and signed_on < @until and seat in (select id from committee_seat where committee = @committee)) as signatures,
  (select count(*) from committee_seat where committee = @committee and mission is not null and signed_on < @until and (excluded_on is null or excluded_on >= @until)) as members,
  (select count(*) from committee_seat where committee = @committee and mission is null and excluded_on is null and offered_on < @until) as offered,
  (select count(*) from committee_chair_over where committee = @committee and on_day >= @first and on_day < @until) as handed,
  (select count(*) from committee_meeting where committee = @committee and on_day >= @first and on_day < @until) as meetings,
  (select count(*) from committee_meeting where committee = @committee and on_day >= @first and on_day < @until
     and exists (select 1 from committee_minutes where committee_minutes.meeting = committee_meeting.id)) as minuted,
  (select count(*) from committee_decision where committee = @committee and decided_on >= @first and decided_on < @until) as decided,
  (select count(*) from committee_decision where committee = @committee and done_on >= @first and done_on < @until) as done,
  (select count(*) from committee_decision where committee = @committee and due < @until and (done_on is null or done_on >= @until) and decided_on < @until) as late,
  (select count(*) from trace where what = @committee and act = 'Read' and at >= @first and at < @until) as readings,
  (select count(*) from trace where what = @committee and act = 'Export' and at >= @first and at < @until) as exports
