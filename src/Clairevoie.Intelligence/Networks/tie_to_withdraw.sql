-- A tie that this viewer may withdraw, and that nobody has.
select id from network_tie where id = @tie and (one = @node or other = @node) and {seen} and not exists (select 1 from network_tie_withdrawn w where w.tie = @tie)
