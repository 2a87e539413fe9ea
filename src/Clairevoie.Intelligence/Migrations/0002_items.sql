-- Items of intelligence: in clear what sorts and who holds them; place, time, signs and words sealed under a key of their own.
create table item (
  id text not null primary key,
  author text not null,
  agency text not null,
  territory text not null,
  origin text not null,
  about integer not null,
  anonymous integer not null,
  source integer not null,
  information integer not null,
  handling integer not null,
  nature integer not null,
  tlp integer not null,
  voices integer not null,
  entered text not null,
  told bytea not null,
  cell bytea
);

create index item_by_age on item (entered, id);

create table item_report (
  report text not null primary key references report (id),
  item text not null references item (id),
  joined text not null,
  reasons text not null
);

create index item_report_of on item_report (item);

create table item_grading (
  item text not null references item (id),
  turn integer not null,
  author text not null,
  agency text not null,
  at text not null,
  source integer not null,
  information integer not null,
  handling integer not null,
  nature integer not null,
  tlp integer not null,
  reason bytea,
  primary key (item, turn)
);
