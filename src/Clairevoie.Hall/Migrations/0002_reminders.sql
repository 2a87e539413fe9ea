-- Calendar subscriptions, of which only the hash of the token is kept, and the weekly letter to the shared box of each post.
create table calendar_link (
  hash text not null primary key,
  account text not null references account (id),
  mission text not null references mission (id),
  circle text not null,
  made_on text not null,
  revoked_on text
);

create index calendar_link_of_mission on calendar_link (mission);

create table digest_stop (
  agency text not null,
  role text not null,
  author text not null,
  stopped_on text not null,
  primary key (agency, role)
);

create table digest_sent (
  agency text not null,
  role text not null,
  week text not null,
  primary key (agency, role, week)
);
