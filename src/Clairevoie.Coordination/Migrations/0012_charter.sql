-- Rules and charter of a committee change, and each version is signed again before the next entry.
alter table committee_seat add column signed_version integer not null default 1;

create table committee_rules (
  committee text not null references committee (id),
  version integer not null,
  author text not null,
  written_on text not null,
  rules text not null,
  primary key (committee, version)
);

create table committee_signature (
  seat text not null references committee_seat (id),
  version integer not null,
  mission text not null,
  signed_on text not null,
  primary key (seat, version)
);

create table committee_chair_over (
  committee text not null references committee (id),
  turn integer not null,
  author text not null,
  seat_from text not null,
  seat_to text not null,
  on_day text not null,
  primary key (committee, turn)
);

insert into committee_signature (seat, version, mission, signed_on)
select id, 1, mission, signed_on from committee_seat where signed_on is not null and mission is not null;
