-- The works of an account, newest first.
select id, account, mission, kind, asked, state, done, mark, bytes, begun, made_at, ended_at, until_day from job where account = @account order by made_at desc, id limit 50
