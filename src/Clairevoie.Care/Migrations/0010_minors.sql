-- What a structure did for minors in a month, and the quarters that were told for the whole city. No column here can hold a person.
create table care_minors_return (
  id text not null primary key,
  author text not null,
  agency text not null,
  territory text not null,
  structure text not null references care_structure (id),
  month text not null,
  version integer not null,
  met bigint not null check (met >= 0),
  oriented bigint not null check (oriented >= 0),
  answered bigint not null check (answered between 0 and oriented),
  wait_days integer check (wait_days in (3, 7, 30, 90, 180, 365)),
  unique (structure, month, version)
);

create index care_minors_by_month on care_minors_return (month, structure);

create table care_minors_quarter (
  quarter text not null primary key,
  told_on text not null,
  sheet text not null
);
