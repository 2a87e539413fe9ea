-- A seat is taken by signature, once.
update committee_seat set mission = @mission, signed_on = @today
where id = @id and mission is null and excluded_on is null and role = @role and agency = @agency
