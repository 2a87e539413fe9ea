-- What every room keeps beside its own: its trace, its keys under wraps, its shares and its counts of refusals.
create table trace (
  seq bigint not null primary key,
  at text not null,
  by_mission text not null,
  for_agency text not null,
  act text not null,
  what text not null,
  purpose text not null,
  prev bytea not null,
  hash bytea not null
);

create table trace_head (
  one integer not null primary key check (one = 1),
  seq bigint not null,
  hash bytea not null,
  seal bytea not null
);

create table trace_checkpoint (
  seq bigint not null primary key,
  hash bytea not null,
  day text not null,
  purged bigint not null,
  signature bytea not null
);

create table room_seed (
  one integer not null primary key check (one = 1),
  wrap bytea not null
);

create table data_key (
  record text not null primary key,
  wrap bytea not null
);

create table seen_by (
  record text not null,
  mission text not null default '',
  agency text not null default '',
  primary key (record, mission, agency)
);

create table refusal_count (
  hour text not null,
  door text not null,
  times bigint not null,
  primary key (hour, door)
);
