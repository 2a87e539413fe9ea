-- Keeps the sealed photo of a report until somebody masks it.
insert into report_photo (report, format, raw) values (@Report, @Format, @Raw)
