-- Files taken in: how each sender writes, what was taken and by whom, and the events that police discovered, apart from every report.
create table import_mapping (
  sender text not null,
  kind text not null,
  turn integer not null,
  mapping text not null,
  author text not null,
  agency text not null,
  written_on text not null,
  primary key (sender, kind, turn)
);

create table import_done (
  id text not null primary key,
  author text not null,
  agency text not null,
  sender text not null,
  kind text not null,
  content text not null unique,
  rows_added integer not null,
  rows_known integer not null,
  taken_on text not null
);

create table discovered_event (
  id text not null primary key,
  author text not null,
  agency text not null,
  territory text not null,
  origin text not null,
  day text not null,
  kind text not null,
  product text,
  amount double precision,
  counted_in text,
  longitude double precision not null,
  latitude double precision not null
);

create index discovered_event_by_day on discovered_event (day);
