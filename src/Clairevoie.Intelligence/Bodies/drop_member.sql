-- A body leaves a cell.
delete from body_member where cell = @cell and member = @member
