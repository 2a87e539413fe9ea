-- What is known and recommended, in words beside the figures: every version stays, the last one is read.
create table knowledge (
  kind integer not null,
  code text not null,
  version integer not null,
  part text not null,
  issuer text not null,
  words text not null,
  words_en text not null,
  claims text not null,
  measures text not null,
  source text not null,
  said_on text not null,
  withdrawn integer not null,
  author text not null,
  written_on text not null,
  primary key (kind, code, version)
);
