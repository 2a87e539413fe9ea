-- The calendar addresses of a mission that still serve.
select circle, made_on from calendar_link where mission = @mission and revoked_on is null order by circle
