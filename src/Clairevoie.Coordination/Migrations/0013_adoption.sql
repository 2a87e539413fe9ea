-- Counts by month, quarter or year that came in with a coordinator's files, and how each sender writes.
create table period_count (
  id text not null primary key,
  author text not null,
  agency text not null,
  territory text not null,
  series text not null,
  place text not null,
  period text not null,
  unit text not null,
  counted double precision not null,
  source text not null,
  taken_on text not null,
  unique (territory, series, place, period)
);

create table adoption_habit (
  sender text not null,
  turn integer not null,
  choices text not null,
  author text not null,
  agency text not null,
  written_on text not null,
  primary key (sender, turn)
);
