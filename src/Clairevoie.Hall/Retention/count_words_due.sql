-- How many reports have words that reached their date.
select count(*)
from report
where told is not null and room_wrap is not null
  and not exists (select 1 from words_gone where words_gone.report = report.id)
  and (received < @WordsFrom or exists (select 1 from report_answer where report_answer.report = report.id and report_answer.at < @AnsweredFrom))
