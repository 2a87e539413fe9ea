-- Alarms of the night: which nights were watched, what gathered, what people did with it, and what they referred. No report stands here.
create table alarm_watch (
  territory text not null,
  day text not null,
  reports integer not null,
  places integer not null,
  refused text not null,
  primary key (territory, day)
);

create table alarm (
  id text not null primary key,
  author text not null,
  agency text not null,
  territory text not null,
  watched text not null,
  opened_on text not null
);

create index alarm_of_territory on alarm (territory, opened_on);

create table alarm_night (
  alarm text not null references alarm (id),
  day text not null,
  since text not null,
  reports integer not null,
  expected double precision not null,
  recurrence double precision not null,
  channels integer not null,
  groups integer not null,
  largest integer not null,
  anonymous integer not null,
  weight integer not null,
  scenes integer not null,
  syringes integer not null,
  cells text not null,
  primary key (alarm, day)
);

create table alarm_fact (
  alarm text not null references alarm (id),
  turn integer not null,
  author text not null,
  agency text not null,
  on_day text not null,
  act integer not null,
  reason integer,
  primary key (alarm, turn)
);

create table scene_referral (
  id text not null primary key,
  author text not null,
  agency text not null,
  territory text not null,
  alarm text not null references alarm (id),
  written_on text not null,
  cell text not null,
  week text not null,
  reason integer not null,
  words text not null
);
