-- What people told, sealed. In clear are only the territory, the kind and the half-day: enough to sort, too little to find anybody.
create table report (
  id text not null primary key,
  author text not null,
  agency text not null,
  territory text not null,
  kind integer not null,
  source integer not null,
  received text not null,
  name text unique,
  room_wrap bytea,
  code_wrap bytea,
  told bytea,
  cell bytea,
  doubtful integer not null,
  read_from text,
  withdrawn text
);

create index report_by_age on report (received, id);
create index report_doubtful on report (received, id) where doubtful = 1;

create table report_word (
  id text not null primary key,
  report text not null references report (id),
  received text not null,
  words bytea not null,
  doubtful integer not null
);

create index report_word_of on report_word (report);

create table report_answer (
  id text not null primary key,
  report text not null references report (id),
  author text not null,
  at text not null,
  told_from text not null,
  state integer not null,
  answer bytea not null
);

create index report_answer_of on report_answer (report);

create table report_photo (
  report text not null primary key references report (id),
  format integer not null,
  raw bytea,
  masked bytea
);
