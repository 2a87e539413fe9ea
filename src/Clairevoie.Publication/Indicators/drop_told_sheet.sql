-- A corrected sheet is poured anew.
delete from told_sheet where valve = @valve and period = @period
