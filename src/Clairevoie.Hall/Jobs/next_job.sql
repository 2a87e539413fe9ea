-- The work to go on with: one that was interrupted, else the one that waits longest.
select id, account, mission, kind, asked, state, done, mark, bytes, begun, made_at, ended_at, until_day from job where state in (0, 1) order by state desc, made_at, id limit 1
