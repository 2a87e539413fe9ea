-- Keys by which a map program reads what a mission sees; only the hash of each is kept.
create table gis_key (
  id text not null primary key,
  hash text not null unique,
  account text not null references account (id),
  mission text not null references mission (id),
  name text not null,
  made_on text not null,
  until_day text not null,
  revoked_on text,
  used_on text
);

create index gis_key_of_account on gis_key (account);
