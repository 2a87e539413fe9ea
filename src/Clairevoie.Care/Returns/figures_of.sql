-- The counts of some returns.
select care_return, measure, value from care_figure where care_return in @ids
