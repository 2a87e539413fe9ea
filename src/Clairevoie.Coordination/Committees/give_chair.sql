-- The chair passes from one seat to another, both held.
update committee_seat set chairs = case when id = @to_seat then 1 else 0 end
where committee = @committee and id in (@from_seat, @to_seat)
  and exists (select 1 from committee_seat as giver where giver.id = @from_seat and giver.committee = @committee and giver.chairs = 1 and giver.excluded_on is null)
