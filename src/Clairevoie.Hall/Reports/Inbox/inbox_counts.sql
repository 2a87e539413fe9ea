-- How many reports that this viewer sees stand on each shelf, and since when the oldest waits.
select coalesce(sum(1 - answered), 0) as waiting,
       coalesce(sum(answered), 0) as answered,
       (select count(*) from report where withdrawn is null and {seen}
        and id in (select id from report where doubtful = 1 union select report from report_word where doubtful = 1)) as doubtful,
       (select count(*) from report where withdrawn is null and {seen} and id in (select report from report_photo where raw is not null)) as photo_to_mask,
       min(case when answered = 0 then received end) as oldest
from   report
where  withdrawn is null and {seen}
