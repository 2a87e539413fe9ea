-- Published figures as they were imported, every version of each; registers stand beside them as files.
create table claim (
  id text not null,
  version text not null,
  place integer not null,
  is_current integer not null,
  fingerprint text not null,
  search text not null,
  first_day text not null,
  last_day text not null,
  value text not null,
  bound text not null,
  unit text not null,
  kind text not null,
  status text not null,
  definition text not null,
  definition_version text not null,
  base text not null,
  period_start text not null,
  period_end text not null,
  period_basis text not null,
  territory text not null,
  territory_basis text not null,
  issuer text not null,
  source text not null,
  document text not null,
  quote text not null,
  primary key (id, version)
);

create index claim_current on claim (is_current, id);
create index claim_territory on claim (territory, is_current);
create index claim_issuer on claim (issuer, is_current);
