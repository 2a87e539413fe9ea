-- Values computed here that were published: which definition they followed, when, and why a later one differs.
create table frozen_value (
  claim text not null,
  version text not null,
  indicator text not null,
  indicator_version text not null,
  territory text not null,
  year integer not null,
  published_on text not null,
  reason text not null,
  primary key (claim, version)
);

create index frozen_by_indicator on frozen_value (indicator, territory, year);
