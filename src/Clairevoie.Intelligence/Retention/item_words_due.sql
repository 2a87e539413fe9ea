-- The items whose words reached their date: a year after they were entered, or 90 days after all of their reports were answered; or of which a reason or a question did.
select id, entered, told
from   item
where  (not exists (select 1 from item_gone where item_gone.item = item.id and item_gone.what = 'words')
        and (entered < @WordsFrom
             or (exists (select 1 from item_report where item_report.item = item.id)
                 and not exists (select 1 from item_report where item_report.item = item.id
                                 and not exists (select 1 from report_answer where report_answer.report = item_report.report and report_answer.at < @AnsweredFrom)))))
or     exists (select 1 from item_grading where item_grading.item = item.id and reason is not null and at < @WordsFrom)
or     exists (select 1 from item_ask where item_ask.item = item.id and (words is not null or reply is not null) and coalesce(decided, asked) < @WordsFrom)
or     exists (select 1 from deal_point_item where deal_point_item.item = item.id and reason is not null and deal_point_item.written_on < @WordsFrom)
or     exists (select 1 from item_merge where item_merge.item = item.id and reason is not null and merged_on < @WordsFrom)
order  by entered, id
limit  @Most
