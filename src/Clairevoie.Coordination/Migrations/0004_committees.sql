-- Committees with their seats, meetings, agenda, decisions and minutes. Who reads them stands in seen_by, from the day they signed.
create table committee (
  id text not null primary key,
  author text not null,
  agency text not null,
  territory text not null,
  kind integer not null,
  name text not null,
  plan text not null,
  rules text not null,
  opened_on text not null
);

create table committee_seat (
  id text not null primary key,
  author text not null,
  agency text not null,
  territory text not null,
  committee text not null references committee (id),
  role text not null,
  chairs integer not null,
  offered_on text not null,
  mission text,
  signed_on text,
  excluded_on text,
  reason integer
);

create index committee_seat_of on committee_seat (committee);

create table committee_meeting (
  id text not null primary key,
  committee text not null references committee (id),
  author text not null,
  on_day text not null,
  place text not null
);

create index committee_meeting_of on committee_meeting (committee, on_day);

create table committee_proposal (
  id text not null primary key,
  committee text not null references committee (id),
  author text not null,
  body text not null,
  proposed_on text not null,
  words text not null
);

create table committee_decision (
  id text not null primary key,
  committee text not null references committee (id),
  author text not null,
  decided_on text not null,
  words text not null,
  owner text not null,
  due text not null,
  done_on text
);

create table committee_minutes (
  meeting text not null references committee_meeting (id),
  version integer not null,
  author text not null,
  written_on text not null,
  words bytea not null,
  primary key (meeting, version)
);
