-- What the newest returns of some periods add up to, by territory and measure.
select territory, measure, sum(value) as value
from justice_return
join justice_figure on justice_figure.justice_return = justice_return.id
where period in @periods
  and version = (select max(version) from justice_return later where later.thread = justice_return.thread)
group by territory, measure
order by territory, measure
