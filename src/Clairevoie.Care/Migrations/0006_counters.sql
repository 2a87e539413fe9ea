-- What is counted on telephones: by structure and day, in the street by half-day and sector. No column here can hold a person.
create table care_tally (
  id text not null primary key,
  author text not null,
  agency text not null,
  territory text not null,
  structure text not null references care_structure (id),
  day text not null,
  half text not null,
  sector text not null,
  open_until text not null
);

create index care_tally_by_day on care_tally (structure, day);

create index care_tally_by_agency on care_tally (agency, open_until);

create table care_tally_count (
  care_tally text not null references care_tally (id),
  measure text not null,
  value bigint not null,
  primary key (care_tally, measure)
);

create table care_minor_tally (
  structure text not null references care_structure (id),
  month text not null,
  value bigint not null,
  primary key (structure, month)
);
