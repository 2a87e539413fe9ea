-- Operations planned and done, events that police discovered, hours of patrol. Counts and amounts; no column can hold a person.
create table operation_planned (
  id text not null primary key,
  author text not null,
  agency text not null,
  territory text not null,
  day text not null,
  services text not null,
  staff integer not null,
  deal_point text,
  aim bytea not null,
  written_on text not null,
  ended_on text
);

create table operation (
  id text not null primary key,
  author text not null,
  agency text not null,
  territory text not null,
  day text not null,
  services text not null,
  staff integer not null,
  minutes integer not null,
  deal_point text,
  origin text,
  written_on text not null
);

create table operation_outcome (
  operation text not null references operation (id),
  outcome text not null,
  value double precision not null,
  primary key (operation, outcome)
);

create table operation_seizure (
  operation text not null references operation (id),
  product text not null,
  counted_in text not null,
  amount double precision not null,
  primary key (operation, product, counted_in)
);

create table patrol_hours (
  id text not null primary key,
  author text not null,
  agency text not null,
  territory text not null,
  week text not null,
  hours double precision not null,
  written_on text not null,
  unique (week, territory, agency)
);
