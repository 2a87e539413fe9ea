-- What tells of the ties of a node, of what this viewer may write, is shared with an agency.
insert into seen_by (record, mission, agency)
select id, '', @agency from network_tie where (one = @id or other = @id) and {seen}
on conflict do nothing
