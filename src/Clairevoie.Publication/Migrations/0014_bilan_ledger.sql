-- Which promises and evaluations a part of a bilan tells.
create table bilan_ledger (
  part text not null,
  about text not null,
  kept integer not null,
  author text not null,
  primary key (part, about)
);
