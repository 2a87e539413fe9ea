-- What is attached to places, what is asked of partners there, what residents ask and contest, and the street applications that may send.
create table report_place (
  report text not null primary key references report (id),
  place text not null references place (id),
  author text not null,
  on_day text not null
);

create index report_place_of on report_place (place);

create table report_follows (
  report text not null primary key references report (id),
  first text not null references report (id),
  author text not null,
  on_day text not null
);

create index report_follows_of on report_follows (first);

create table street_request (
  id text not null primary key,
  author text not null,
  agency text not null,
  territory text not null,
  place text not null references place (id),
  kind integer not null,
  words text not null,
  asked_by text not null,
  asked_on text not null,
  due text not null
);

create index street_request_of on street_request (place);
create index street_request_of_agency on street_request (agency);

create table street_request_fact (
  request text not null references street_request (id),
  turn integer not null,
  author text not null,
  body text not null,
  on_day text not null,
  move integer not null,
  words text not null,
  primary key (request, turn)
);

create table resident_word (
  id text not null primary key,
  author text not null,
  agency text not null,
  territory text not null,
  kind integer not null,
  figure text not null,
  received text not null,
  doubtful integer not null,
  words bytea,
  shown text not null,
  shown_on text,
  aside integer,
  answer text not null,
  answered_by text not null,
  answered_on text
);

create index resident_word_of on resident_word (territory, received);

create table quarter_word (
  id text not null primary key,
  author text not null,
  agency text not null,
  territory text not null,
  written_on text not null,
  words text not null
);

create index quarter_word_of on quarter_word (territory, written_on);

create table street_application (
  id text not null primary key,
  author text not null,
  agency text not null,
  territory text not null,
  name text not null,
  key_digest text not null unique,
  opened_on text not null,
  closed_on text
);
