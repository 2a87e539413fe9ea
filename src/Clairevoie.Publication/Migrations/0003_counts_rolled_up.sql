-- Counts that crossed a wall, poured out of their sheets as they arrive: each for its period, and added up by year.
create table told_sheet (
  valve text not null,
  period text not null,
  message text not null,
  year integer not null,
  given integer not null,
  owed integer not null,
  primary key (valve, period)
);

create table told_count (
  valve text not null,
  name text not null,
  line text not null,
  col text not null,
  period text not null,
  year integer not null,
  value bigint,
  primary key (valve, name, line, col, period)
);

create table told_year (
  valve text not null,
  name text not null,
  line text not null,
  col text not null,
  year integer not null,
  told bigint not null,
  periods integer not null,
  hidden integer not null,
  last_period text not null,
  last_value bigint,
  primary key (valve, year, name, line, col)
);
