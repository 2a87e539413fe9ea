-- Returns of justice (counts, amounts and delays), quarters told, and protected perimeters. No column here can hold a person.
create table justice_return (
  id text not null primary key,
  author text not null,
  agency text not null,
  territory text not null,
  thread text not null,
  office text not null,
  period text not null,
  version integer not null,
  entered_on text not null,
  unique (thread, version)
);

create table justice_figure (
  justice_return text not null references justice_return (id),
  measure text not null,
  value double precision not null,
  primary key (justice_return, measure)
);

create table justice_quarter (
  period text not null primary key,
  author text not null,
  told_on text not null,
  sheet text not null
);

create table perimeter (
  id text not null primary key,
  author text not null,
  agency text not null,
  territory text not null,
  place text not null,
  area text not null,
  valid_from text not null,
  drawn_on text not null
);

create table perimeter_end (
  perimeter text not null references perimeter (id),
  turn integer not null,
  author text not null,
  valid_until text not null,
  said_on text not null,
  primary key (perimeter, turn)
);
