-- The places of a structure on a day, by strand of care: places, taken, requests waiting. No column here can hold a person.
create table care_places (
  id text not null primary key,
  author text not null,
  agency text not null,
  territory text not null,
  structure text not null references care_structure (id),
  strand text not null check (strand in ('health', 'social', 'psychological', 'psychiatric')),
  day text not null,
  version integer not null,
  capacity bigint not null check (capacity >= 0),
  occupied bigint not null check (occupied between 0 and capacity),
  waiting bigint not null check (waiting >= 0),
  unique (structure, strand, day, version)
);

create index care_places_by_day on care_places (day, structure, strand);
