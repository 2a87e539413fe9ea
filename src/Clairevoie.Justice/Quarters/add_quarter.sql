-- A quarter is told, or corrected, and what was told stays.
insert into justice_quarter_turn (period, turn, author, told_on, reason, sheet, figures)
values (@period, @turn, @author, @told_on, @reason, @sheet, @figures)
on conflict do nothing
