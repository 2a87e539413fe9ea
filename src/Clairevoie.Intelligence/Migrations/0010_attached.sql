-- Items attached to deal points and detached from them, items brought together, reports taken out of one: facts that are added and never written over.
create table deal_point_item (
  id text not null primary key,
  deal_point text not null references deal_point (id),
  item text not null references item (id),
  turn integer not null,
  attached integer not null,
  day text not null,
  reason bytea,
  author text not null,
  agency text not null,
  written_on text not null,
  unique (deal_point, item, turn)
);

create index deal_point_item_of on deal_point_item (item);

create table item_merge (
  id text not null primary key,
  item text not null references item (id),
  into_item text not null references item (id),
  author text not null,
  agency text not null,
  merged_on text not null,
  alike text not null,
  reason bytea,
  undone_on text
);

create index item_merge_of on item_merge (item);

create index item_merge_into on item_merge (into_item);

create table report_taken_out (
  report text not null references report (id),
  item text not null references item (id),
  turn integer not null,
  author text not null,
  agency text not null,
  taken_on text not null,
  alike text not null,
  primary key (report, item, turn)
);
