-- The day on which the secretariat of a cell went through a week, and for which body.
select agency, gone_through_on from cell_week where cell = @cell and first_day = @first
