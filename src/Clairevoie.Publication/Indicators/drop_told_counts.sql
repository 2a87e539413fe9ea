-- What a corrected sheet told before is taken out of the counts by period.
delete from told_count where valve = @valve and period = @period
