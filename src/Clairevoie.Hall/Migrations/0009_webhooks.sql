-- Where an application is told that what its mission sees has changed, what it was told last, and each telling. No secret is kept: it follows from the seed of the Hall.
create table webhook (
  id text not null primary key,
  application text not null references gis_key (id),
  address text not null,
  topics text not null,
  made_on text not null,
  ended_on text
);

create index webhook_of_application on webhook (application);

create table webhook_seen (
  webhook text not null references webhook (id),
  topic text not null,
  things text not null,
  primary key (webhook, topic)
);

create table webhook_delivery (
  id text not null primary key,
  webhook text not null references webhook (id),
  topic text not null,
  body text not null,
  made_at text not null,
  tries integer not null default 0,
  next_at text,
  tried_at text,
  status integer,
  fault text
);

create index webhook_delivery_due on webhook_delivery (next_at);
create index webhook_delivery_of on webhook_delivery (webhook, made_at);
