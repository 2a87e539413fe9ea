-- A quarter that was told may be corrected: every turn stays, with its reason, what it told, and the numbers that it was made of, by which the next one is protected.
create table justice_quarter_turn (
  period text not null,
  turn integer not null,
  author text not null,
  told_on text not null,
  reason text not null,
  sheet text not null,
  figures text not null,
  primary key (period, turn)
);

-- Of what was told before this, the numbers were not kept: such a quarter stays as it is.
insert into justice_quarter_turn (period, turn, author, told_on, reason, sheet, figures)
select period, 1, author, told_on, '', sheet, '' from justice_quarter;

drop table justice_quarter;
