-- Figures of other cities, kept apart from ours: the whole file as it was read, every version of it.
create table city_file (
  code text not null,
  version integer not null,
  name text not null,
  figures integer not null,
  sha256 text not null,
  body bytea not null,
  author text not null,
  imported_on text not null,
  primary key (code, version)
);
