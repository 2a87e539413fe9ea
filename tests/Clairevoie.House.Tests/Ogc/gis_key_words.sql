-- All that the Hall keeps of keys, and its whole trace.
select id || ' ' || hash || ' ' || name as words from gis_key union all select purpose || ' ' || what from trace
