-- Deal points and their facts. The place and the reasons are sealed under a key of the point; in clear is what sorts and counts.
create table deal_point (
  id text not null primary key,
  author text not null,
  agency text not null,
  territory text not null,
  kind text not null,
  footing text not null,
  place bytea not null,
  products text not null,
  hours integer not null,
  run integer not null,
  coarse integer not null,
  written_on text not null
);

create index deal_point_of on deal_point (territory);

create table deal_point_fact (
  id text not null primary key,
  deal_point text not null references deal_point (id),
  turn integer not null,
  kind text not null,
  day text not null,
  reason bytea not null,
  other text,
  author text not null,
  agency text not null,
  written_on text not null,
  unique (deal_point, turn)
);

create table deal_point_fact_item (
  fact text not null references deal_point_fact (id),
  item text not null,
  primary key (fact, item)
);

create index deal_point_fact_by_item on deal_point_fact_item (item);

create table deal_point_apart (
  deal_point text not null references deal_point (id),
  other text not null references deal_point (id),
  author text not null,
  said_on text not null,
  primary key (deal_point, other)
);
