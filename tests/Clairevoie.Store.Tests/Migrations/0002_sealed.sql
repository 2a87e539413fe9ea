-- Sealed notes, and a wrap that the room keeps itself.
create table sealed_note (
  id text not null primary key,
  kept bytea not null
);

create table own_wrap (
  id text not null primary key,
  wrap bytea
);
