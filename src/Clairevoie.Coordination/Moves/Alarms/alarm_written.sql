-- Whether this viewer may say what becomes of an alarm.
select id from alarm where id = @id and {seen}
