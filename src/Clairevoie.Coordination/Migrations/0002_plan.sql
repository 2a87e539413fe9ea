-- Plans, their strands and lines, what was told of each, the money and the posts, and the links by which news is asked for.
create table plan (
  code text not null primary key,
  title text not null,
  territory text not null,
  begins text,
  followed_until text,
  source text not null,
  written_by text not null,
  written_on text not null
);

create table strand (
  plan text not null references plan (code),
  code text not null,
  title text not null,
  primary key (plan, code)
);

create table plan_line (
  id text not null primary key,
  author text not null,
  agency text not null,
  territory text not null,
  plan text not null references plan (code),
  number text not null,
  kind integer not null,
  strand text not null,
  part_of text not null,
  title text not null,
  aim text not null,
  indicator text not null,
  due text,
  audience text not null,
  channel text not null,
  begins text,
  ends text,
  reach bigint,
  source text not null,
  version integer not null,
  entered_on text not null,
  unique (plan, number)
);

create index plan_line_of_agency on plan_line (agency);

create table plan_line_past (
  line text not null references plan_line (id),
  version integer not null,
  author text not null,
  replaced_on text not null,
  cells text not null,
  primary key (line, version)
);

create table plan_fact (
  line text not null references plan_line (id),
  turn integer not null,
  author text not null,
  body text not null,
  move integer not null,
  on_day text not null,
  told_on text not null,
  reason integer not null,
  words text not null,
  evidence integer not null,
  reference text,
  counted bigint,
  counted_of bigint,
  primary key (line, turn)
);

create table plan_sum (
  line text not null references plan_line (id),
  year integer not null,
  funder text not null,
  kind integer not null,
  status integer not null,
  amount double precision not null,
  primary key (line, year, funder, kind, status)
);

create table plan_asking (
  hash text not null primary key,
  line text not null references plan_line (id),
  author text not null,
  asked_on text not null,
  until text not null,
  used_on text
);

create index plan_asking_of on plan_asking (line);

create table shipped_file (
  name text not null primary key,
  fingerprint text not null
);
