-- A deal point.
delete from deal_point where id = @id
