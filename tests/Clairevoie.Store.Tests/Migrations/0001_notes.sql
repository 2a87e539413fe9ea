-- Notes, as any room would keep a protected record.
create table note (
  id text not null primary key,
  author text not null,
  agency text not null,
  territory text not null,
  words text,
  day text not null,
  weight integer not null,
  urgent integer not null,
  share double precision not null
);
