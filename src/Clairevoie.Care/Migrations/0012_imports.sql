-- How a structure names the columns of its files of counts, by kind of file. No column here can hold a person.
create table care_mapping (
  structure text not null references care_structure (id),
  kind text not null check (kind in ('months', 'days', 'places', 'requests')),
  author text not null,
  mapping text not null,
  primary key (structure, kind)
);
