-- Problems: one place, one problem, its partners with the state of each, its steps, its actions, and a timeline that only grows.
create table problem (
  id text not null primary key,
  author text not null,
  agency text not null,
  territory text not null,
  committee text not null,
  place text not null references place (id),
  kind integer not null,
  lead text not null,
  minors integer not null,
  opened_on text not null,
  closed_on text
);

create index problem_of_territory on problem (territory, closed_on);
create index problem_of_agency on problem (agency);
create index problem_of_committee on problem (committee);
create unique index problem_open_at_place on problem (place, kind, committee) where closed_on is null;

create table problem_entry (
  problem text not null references problem (id),
  turn integer not null,
  author text not null,
  agency text not null,
  told_on text not null,
  kind integer not null,
  corrects integer,
  words text not null,
  said text not null,
  link text not null,
  primary key (problem, turn)
);

create table problem_partner (
  problem text not null references problem (id),
  agency text not null,
  protects_children integer not null,
  turn integer not null,
  primary key (problem, agency)
);

create index problem_partner_of on problem_partner (agency);

create table problem_state (
  problem text not null references problem (id),
  turn integer not null,
  agency text not null,
  state integer not null,
  reason integer not null,
  primary key (problem, turn)
);

create index problem_state_of on problem_state (problem, agency, turn);

create table problem_step (
  problem text not null references problem (id),
  turn integer not null,
  step integer not null,
  primary key (problem, turn)
);

create table problem_action (
  id text not null primary key,
  problem text not null references problem (id),
  turn integer not null,
  kind integer not null,
  owner text not null,
  due text not null,
  remind_on text not null
);

create index problem_action_of on problem_action (problem);
create index problem_action_of_owner on problem_action (owner);

create table problem_action_fact (
  problem text not null references problem (id),
  turn integer not null,
  action text not null references problem_action (id),
  move integer not null,
  until text,
  awaits text not null,
  outcome integer not null,
  reason integer not null,
  primary key (problem, turn)
);

create index problem_action_fact_of on problem_action_fact (action, turn);

create table problem_count (
  problem text not null references problem (id),
  turn integer not null,
  counted text not null,
  primary key (problem, turn)
);
