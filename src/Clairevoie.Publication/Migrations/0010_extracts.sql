-- Extracts as they were published: a version is never changed, and each file keeps its checksum.
create table extract_version (
  name text not null,
  version integer not null,
  made_on text not null,
  reason text not null,
  lines integer not null,
  author text not null,
  primary key (name, version)
);

create table extract_file (
  name text not null,
  version integer not null,
  file text not null,
  media text not null,
  sha256 text not null,
  body bytea not null,
  primary key (name, version, file)
);
