-- Bilans while they are composed, and their editions once published. Words are only ever added: nobody's are lost.
create table bilan_part (
  id text primary key not null,
  author text not null,
  agency text not null,
  territory text not null,
  year integer not null,
  part integer not null,
  unique (year, territory, part)
);

create table bilan_words (
  part text not null,
  about text not null,
  turn integer not null,
  based_on integer not null,
  author text not null,
  agency text not null,
  written_on text not null,
  french text not null,
  english text not null,
  primary key (part, about, turn)
);

create table bilan_pick (
  part text not null,
  a text not null,
  b text not null,
  kept integer not null,
  author text not null,
  primary key (part, a, b)
);

create table bilan_signature (
  part text not null,
  turn integer not null,
  author text not null,
  agency text not null,
  signed_on text not null,
  fingerprint text not null,
  primary key (part, turn)
);

create table bilan_edition (
  year integer not null,
  territory text not null,
  edition integer not null,
  published_on text not null,
  author text not null,
  body text not null,
  primary key (year, territory, edition)
);
