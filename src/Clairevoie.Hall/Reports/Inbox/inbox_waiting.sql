-- How many reports that this viewer sees wait for something, and since when the oldest does: what is answered is not walked.
select count(*) as waiting,
       0 as answered,
       (select count(*) from report where withdrawn is null and {seen}
        and id in (select id from report where doubtful = 1 union select report from report_word where doubtful = 1)) as doubtful,
       (select count(*) from report where withdrawn is null and {seen} and id in (select report from report_photo where raw is not null)) as photo_to_mask,
       min(received) as oldest
from   report
where  withdrawn is null and answered = 0 and {seen}
