-- The requests that an application sent and that it may follow, with the last answer that may be told, by date, a page at a time.
select id, kind, received, cell, room_wrap, state, answer, told_from
from (
  select id, kind, received, cell, room_wrap,
         (select state from report_answer a where a.report = report.id and a.told_from <= @now order by at desc limit 1) as state,
         (select answer from report_answer a where a.report = report.id and a.told_from <= @now order by at desc limit 1) as answer,
         (select told_from from report_answer a where a.report = report.id and a.told_from <= @now order by at desc limit 1) as told_from
  from report
  where withdrawn is null and {seen}
    and ((@by_id = 1 and id in @ids) or (@by_id = 0 and received >= @from and received <= @until and (@any_kind = 1 or kind in @kinds)))
) as sent
where (coalesce(state, 0) = 4 and @closed = 1) or (coalesce(state, 0) <> 4 and @open = 1)
order by received desc, id
limit @most offset @skip
