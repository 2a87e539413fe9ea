-- What every room says to others and what it has heard: each message once, never changed.
create table outbox (
  id text not null primary key,
  valve text not null,
  version integer not null,
  about text not null,
  turn integer not null,
  made_on text not null,
  body text not null,
  signature bytea not null,
  unique (valve, about, turn)
);

create table delivered (
  message text not null,
  room text not null,
  primary key (message, room)
);

create table inbox (
  id text not null primary key,
  valve text not null,
  version integer not null,
  about text not null,
  turn integer not null,
  made_on text not null,
  body text not null,
  signature bytea not null,
  understood integer not null
);

create index inbox_by_valve on inbox (valve, about, turn);
