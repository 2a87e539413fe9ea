-- How many reports that this viewer sees wait for triage, and since when the oldest does.
select count(*) as many, min(received) as oldest from report
where withdrawn is null and {seen}
and not exists (select 1 from item_report j where j.report = report.id) and not exists (select 1 from report_answer a where a.report = report.id)
