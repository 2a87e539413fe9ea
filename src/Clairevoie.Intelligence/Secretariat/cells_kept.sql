-- The cells whose secretariat a mission keeps.
select b.code, b.name from cell_secretary s join body b on b.code = s.cell where s.mission = @mission and s.until is null and b.ended is null order by b.code
