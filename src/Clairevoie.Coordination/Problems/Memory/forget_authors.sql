-- Erases which mission opened problems closed up to a day.
update problem set author = @nobody where closed_on <= @day
