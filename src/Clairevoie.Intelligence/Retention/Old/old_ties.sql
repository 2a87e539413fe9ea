-- Ties of networks that held before a day.
select id from network_tie where day < @from
