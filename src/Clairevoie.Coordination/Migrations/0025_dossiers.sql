-- Dossiers of public tranquillity around a care place, each made once, and the words that partners add to it. No column here can hold a person.
create table hsa_dossier (
  id text not null primary key,
  author text not null,
  agency text not null,
  territory text not null,
  perimeter text not null,
  last_quarter text not null,
  change_day text not null,
  made_on text not null,
  body text not null,
  unique (perimeter, last_quarter, change_day)
);

create table hsa_word (
  id text not null primary key,
  dossier text not null references hsa_dossier (id),
  author text not null,
  agency text not null,
  role text not null,
  written_on text not null,
  words bytea not null
);

create index hsa_word_of_dossier on hsa_word (dossier, written_on);
