-- The facts of a deal point.
delete from deal_point_fact where deal_point = @id
