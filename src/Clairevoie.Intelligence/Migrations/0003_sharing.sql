-- What reports are compared by, the bodies of intelligence, and what was shared, asked, handed and noted: each a fact of its own.
create table report_traits (
  report text not null primary key references report (id),
  traits bytea not null
);

create table body (
  id text not null primary key,
  author text not null,
  agency text not null,
  territory text not null,
  code text not null unique,
  name text not null,
  kind integer not null,
  parent text,
  ended text
);

create table body_marking (
  body text not null references body (code),
  handling integer not null,
  reads integer not null,
  applies integer not null,
  primary key (body, handling)
);

create table body_member (
  cell text not null references body (code),
  member text not null references body (code),
  secretary integer not null,
  primary key (cell, member)
);

create table item_share (
  item text not null references item (id),
  body text not null references body (code),
  author text not null,
  agency text not null,
  shared text not null,
  ended text,
  primary key (item, body, agency)
);
