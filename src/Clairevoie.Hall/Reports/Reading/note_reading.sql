-- Notes from when the reporter may learn that the report was read; the first reading counts, and reading one's own is none.
update report set read_from = @readFrom where id = @report and read_from is null and author <> @reader
