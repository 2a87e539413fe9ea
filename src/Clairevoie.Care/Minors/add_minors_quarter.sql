-- A quarter of the minors' strand is told, once and for all.
insert into care_minors_quarter (quarter, told_on, sheet) values (@quarter, @told_on, @sheet) on conflict do nothing
