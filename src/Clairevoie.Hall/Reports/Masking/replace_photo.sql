-- The masked photo takes the place of the one that came, which is destroyed.
update report_photo set masked = @masked, format = @format, raw = null where report = @report and raw is not null
