-- Every number of the newest returns of some periods, with the territory and the period that it is of.
select justice_figure.justice_return, territory, period, measure, value
from justice_return
join justice_figure on justice_figure.justice_return = justice_return.id
where period in @periods
  and version = (select max(version) from justice_return later where later.thread = justice_return.thread)
order by territory, measure, period
