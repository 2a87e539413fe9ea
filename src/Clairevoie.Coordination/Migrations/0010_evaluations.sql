-- Evaluations that were sealed before an action: nothing of a plan is ever changed; what came of it is added.
create table evaluation (
  id text not null primary key,
  author text not null,
  agency text not null,
  territory text not null,
  problem text not null,
  kind integer not null,
  hypothesis integer not null,
  counted integer not null,
  survey integer not null,
  begins text not null,
  after_last text not null,
  sealed_on text not null,
  seal text not null,
  plan text not null
);

create table evaluation_done (
  evaluation text not null references evaluation (id),
  turn integer not null,
  author text not null,
  agency text not null,
  on_day text not null,
  begun text,
  as_planned integer not null,
  primary key (evaluation, turn)
);

create table evaluation_survey (
  evaluation text not null references evaluation (id),
  turn integer not null,
  author text not null,
  agency text not null,
  on_day text not null,
  frame integer not null,
  asked bigint not null,
  better bigint not null,
  same bigint not null,
  worse bigint not null,
  primary key (evaluation, turn)
);

create table evaluation_result (
  evaluation text not null primary key references evaluation (id),
  computed_on text not null,
  body text not null
);
