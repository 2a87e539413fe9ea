-- A notice that was sent.
insert into notice (id, author, agency, territory, role, kind, topic, sector, week, words, due, sent_at)
values (@id, @author, @agency, @territory, @role, @kind, @topic, @sector, @week, @words, @due, @now)
