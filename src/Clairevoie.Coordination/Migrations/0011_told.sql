-- Notices to partners with who knew what when, and counts that a contributor gives each month by a link that serves once. No column here can hold a person.
create table notice (
  id text not null primary key,
  author text not null,
  agency text not null,
  territory text not null,
  role text not null,
  kind integer not null,
  topic integer,
  sector text not null,
  week text not null,
  words text not null,
  due text not null,
  sent_at text not null
);

create table notice_to (
  id text not null primary key,
  author text not null,
  agency text not null,
  territory text not null,
  notice text not null references notice (id),
  role text not null,
  read_at text,
  acknowledged_at text,
  answer integer,
  words text not null
);

create index notice_to_of on notice_to (notice);
create index notice_to_post on notice_to (agency, role, acknowledged_at);

create table notice_reminder (
  receipt text not null references notice_to (id),
  turn integer not null,
  on_day text not null,
  primary key (receipt, turn)
);

create table count_request (
  id text not null primary key,
  author text not null,
  agency text not null,
  territory text not null,
  kind integer not null,
  first_month text not null,
  ended_on text
);

create table count_asking (
  hash text not null primary key,
  request text not null references count_request (id),
  month text not null,
  asked_on text not null,
  until text not null,
  used_on text
);

create index count_asking_of on count_asking (request, month);

create table count_given (
  request text not null references count_request (id),
  month text not null,
  version integer not null,
  given_on text not null,
  counted bigint not null,
  primary key (request, month, version)
);
