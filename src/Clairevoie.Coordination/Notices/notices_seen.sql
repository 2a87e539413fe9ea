-- The notices of which this viewer follows who knew what when, the last first, with how many posts acknowledged.
select id, agency, role, territory, kind, topic, sector, week, words, due, sent_at,
       (select count(*) from notice_to where notice_to.notice = notice.id) as posts,
       (select count(*) from notice_to where notice_to.notice = notice.id and acknowledged_at is not null) as acknowledged
from notice
where {seen}
order by sent_at desc, id
limit @most
