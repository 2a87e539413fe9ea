-- The posts that have not acknowledged a notice which is due, with the reminders that they had.
select id, agency, due,
       (select count(*) from notice_reminder where receipt = notice_to.id) as reminders,
       (select max(on_day) from notice_reminder where receipt = notice_to.id) as reminded_on
from notice_to
join (select id as notice_id, due from notice) as sent on notice_id = notice
where acknowledged_at is null and due <= @today
order by id
