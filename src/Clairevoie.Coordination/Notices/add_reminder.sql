-- A post is reminded, once for each turn.
insert into notice_reminder (receipt, turn, on_day) values (@id, @turn, @today) on conflict (receipt, turn) do nothing
