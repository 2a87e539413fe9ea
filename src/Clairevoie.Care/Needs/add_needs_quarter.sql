-- A quarter of what users need is told, once and for all.
insert into care_needs_quarter (quarter, told_on, sheet) values (@quarter, @told_on, @sheet) on conflict do nothing
