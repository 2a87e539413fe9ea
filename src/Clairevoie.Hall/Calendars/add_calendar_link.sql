-- An address by which a calendar program reads a mission's days; only the hash of its token is kept.
insert into calendar_link (hash, account, mission, circle, made_on) values (@hash, @account, @mission, @circle, @today)
