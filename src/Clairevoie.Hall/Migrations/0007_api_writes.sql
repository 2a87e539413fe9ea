-- What applications sent with an Idempotency-Key, for a day: a keyed digest of key and body, and the answer, sealed under the key itself.
create table api_write (
  name text not null primary key,
  body text not null,
  begun_at text not null,
  answer bytea
);

create index api_write_begun on api_write (begun_at);
