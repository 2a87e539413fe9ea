-- Requests for a place that a structure made in a month, by the kind of service they went to, and how long the median one waited.
-- Counts alone: no column here can hold a person.
create table care_request (
  id text not null primary key,
  author text not null,
  agency text not null,
  territory text not null,
  structure text not null references care_structure (id),
  month text not null,
  towards text not null check (towards in ('outreach', 'rest', 'consumption', 'harm-reduction', 'treatment', 'psychiatry', 'housing')),
  version integer not null,
  answered bigint not null check (answered >= 0),
  waiting bigint not null check (waiting >= 0),
  refused bigint not null check (refused >= 0),
  wait_days integer check (wait_days in (3, 7, 30, 90, 180, 365)),
  unique (structure, month, towards, version)
);

create index care_request_by_month on care_request (month, structure, towards);
