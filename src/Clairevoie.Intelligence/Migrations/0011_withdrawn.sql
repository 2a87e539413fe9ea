-- Ties that were withdrawn, names that are taken, leave asked of an originator, who keeps the secretariat of a cell and which weeks were gone through.
create table network_tie_withdrawn (
  tie text not null primary key references network_tie (id),
  author text not null,
  agency text not null,
  withdrawn_on text not null,
  reason bytea not null
);

create table network_name (
  sign integer not null primary key,
  node text not null unique references network_node (id)
);

alter table item_ask add column onward text;

create table cell_secretary (
  id text not null primary key,
  cell text not null references body (code),
  mission text not null,
  agency text not null,
  since text not null,
  until text
);

create table cell_week (
  cell text not null references body (code),
  first_day text not null,
  author text not null,
  agency text not null,
  gone_through_on text not null,
  primary key (cell, first_day)
);
