-- Sectors, street segments, scenes and sites, and the sizes of a scene as they were counted. The place is exact to the metre; no person stands in it.
create table place (
  id text not null primary key,
  author text not null,
  agency text not null,
  territory text not null,
  kind integer not null,
  name text not null,
  x double precision not null,
  y double precision not null,
  outline text not null,
  opened_on text not null
);

create index place_of_territory on place (territory, kind);
create index place_of_agency on place (agency);

create table scene_count (
  id text not null primary key,
  author text not null,
  agency text not null,
  territory text not null,
  place text not null references place (id),
  on_day text not null,
  hour integer not null,
  method integer not null,
  bound integer not null,
  persons bigint not null,
  told_on text not null
);

create index scene_count_of on scene_count (place, on_day);
