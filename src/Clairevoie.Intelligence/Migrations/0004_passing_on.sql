-- What one body asks of another about an item, what is handed over, and what is written for partners.
create table item_ask (
  id text not null primary key,
  item text not null references item (id),
  kind integer not null,
  author text not null,
  agency text not null,
  to_agency text not null,
  asked text not null,
  words bytea,
  source integer,
  information integer,
  handling integer,
  nature integer,
  tlp integer,
  decided text,
  accepted integer,
  reply bytea
);

create index item_ask_of on item_ask (item);

create table package (
  id text not null primary key,
  author text not null,
  agency text not null,
  territory text not null,
  body text not null references body (code),
  handed text not null,
  words bytea
);

create table package_item (
  package text not null references package (id),
  item text not null references item (id),
  handling integer not null,
  primary key (package, item)
);

create table partner_note (
  id text not null primary key,
  author text not null,
  agency text not null,
  territory text not null,
  item text not null references item (id),
  body text not null references body (code),
  tlp integer not null,
  written text not null,
  told bytea not null,
  read_on text
);
