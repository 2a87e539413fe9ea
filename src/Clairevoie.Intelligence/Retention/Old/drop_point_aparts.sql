-- That a deal point is not another.
delete from deal_point_apart where deal_point = @id or other = @id
