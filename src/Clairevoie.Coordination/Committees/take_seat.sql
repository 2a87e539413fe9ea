-- A seat is taken by signature, once; whoever holds it signs again what changed.
update committee_seat set mission = @mission, signed_on = @today, signed_version = @version
where id = @id and (mission is null or mission = @mission) and excluded_on is null and role = @role and agency = @agency
