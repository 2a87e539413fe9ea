-- Nodes of distribution networks and what tells of the ties between them. Words and reasons are sealed; names are made from identifiers and lie nowhere.
create table network_node (
  id text not null primary key,
  author text not null,
  agency text not null,
  territory text not null,
  kind text not null,
  platform text,
  pattern integer not null,
  hours integer not null,
  sectors text not null,
  words bytea not null,
  written_on text not null
);

create table network_tie (
  id text not null primary key,
  author text not null,
  agency text not null,
  territory text not null,
  one text not null,
  other text not null,
  kind text not null,
  day text not null,
  source integer not null,
  information integer not null,
  item text references item (id),
  reason bytea not null,
  written_on text not null
);

create index network_tie_one on network_tie (one);

create index network_tie_other on network_tie (other);
