-- For which agency each file of the watched folder was taken in.
select for_agency || ' ' || by_mission from trace where purpose like '%watched folder%'
