-- What users answered on paper, as totals of a structure and a month: at least 11 who answered, or nothing. No column here can hold a person.
create table care_needs (
  id text not null primary key,
  author text not null,
  agency text not null,
  territory text not null,
  structure text not null references care_structure (id),
  month text not null,
  version integer not null,
  respondents bigint not null check (respondents >= 11),
  refused bigint not null check (refused >= 0),
  unique (structure, month, version)
);

create index care_needs_by_month on care_needs (month, structure);

create table care_needs_answer (
  care_needs text not null references care_needs (id),
  answer text not null,
  value bigint not null check (value >= 0),
  primary key (care_needs, answer)
);

create table care_needs_quarter (
  quarter text not null primary key,
  told_on text not null,
  sheet text not null
);
