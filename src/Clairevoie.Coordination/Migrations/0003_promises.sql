-- Promises made in public, and what is known of each.
create table promise (
  code text not null primary key,
  said text not null,
  quote text not null,
  who text not null,
  said_on text not null,
  deadline text,
  deadline_says text not null,
  test text not null,
  claim text not null,
  document text not null,
  source text not null,
  author text not null,
  written_on text not null
);

create table promise_fact (
  promise text not null references promise (code),
  turn integer not null,
  author text not null,
  move integer not null,
  on_day text not null,
  words text not null,
  claim text not null,
  source text not null,
  primary key (promise, turn)
);
