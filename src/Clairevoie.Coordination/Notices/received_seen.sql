-- The notices that came to this viewer's post, those that wait first.
select id, sender, sender_role, kind, territory, topic, sector, week, told, due, sent_at, read_at, acknowledged_at, answer, words
from notice_to
join (select id as notice_id, agency as sender, role as sender_role, kind, topic, sector, week, words as told, due, sent_at from notice) as sent on notice_id = notice
where role = @role and agency = @agency and {seen}
order by case when acknowledged_at is null then 0 else 1 end, sent_at desc, id
limit @most
