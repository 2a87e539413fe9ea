-- The order of the worst problems: what was proposed and why, what people decided and why, and what outreach told of harm by sector.
create table problem_order (
  id text not null primary key,
  author text not null,
  agency text not null,
  territory text not null,
  proposed_on text not null,
  body text not null
);

create table problem_order_decided (
  ordering text not null references problem_order (id),
  problem text not null references problem (id),
  place integer not null,
  author text not null,
  decided_on text not null,
  words text not null,
  primary key (ordering, problem)
);

create table sector_harm (
  id text not null primary key,
  author text not null,
  agency text not null,
  territory text not null,
  sector text not null,
  quarter text not null,
  least bigint not null,
  most bigint not null,
  told_on text not null,
  unique (agency, sector, quarter)
);
