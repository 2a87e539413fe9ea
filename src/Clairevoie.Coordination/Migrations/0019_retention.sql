-- What reached its date: reports whose words are gone, and the signed certificates of each purge.
create table words_gone (
  report text not null primary key references report (id),
  gone_on text not null
);

create table purge_certificate (
  id text not null primary key,
  day text not null,
  body text not null,
  signature bytea not null
);
