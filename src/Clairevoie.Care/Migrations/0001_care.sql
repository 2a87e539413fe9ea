-- Care structures and what they did each month, as counts. No column here can hold a person.
create table care_structure (
  id text not null primary key,
  author text not null,
  agency text not null,
  territory text not null,
  name text not null,
  service text not null,
  since text not null,
  unique (agency, name)
);

create table care_return (
  id text not null primary key,
  author text not null,
  agency text not null,
  territory text not null,
  structure text not null references care_structure (id),
  month text not null,
  version integer not null,
  attested integer not null,
  entered_on text not null,
  unique (structure, month, version)
);

create index care_return_by_month on care_return (month, structure, version);

create table care_figure (
  care_return text not null references care_return (id),
  measure text not null,
  value bigint not null,
  primary key (care_return, measure)
);

create table care_signature (
  care_return text not null primary key references care_return (id),
  author text not null,
  signed_on text not null
);

create table care_month (
  month text not null primary key,
  told_on text not null,
  sheet text not null
);
