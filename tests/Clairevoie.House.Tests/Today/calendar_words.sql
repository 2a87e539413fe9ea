-- Everything that the Hall keeps of calendar addresses, and every word of its trace.
select hash || ' ' || mission || ' ' || circle as words from calendar_link
union all
select what || ' ' || purpose from trace
