-- The numbers of some returns.
select justice_return, measure, value from justice_figure where justice_return in @ids
