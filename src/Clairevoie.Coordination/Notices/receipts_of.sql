-- The posts to which a notice went: when each opened it, acknowledged it, was reminded.
select id, agency, role, read_at, acknowledged_at, answer, words,
       (select count(*) from notice_reminder where receipt = notice_to.id) as reminders,
       (select max(on_day) from notice_reminder where receipt = notice_to.id) as reminded_on
from notice_to
where notice = @notice
order by agency, role
