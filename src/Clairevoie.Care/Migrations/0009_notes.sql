-- What teams noticed in a month, sealed, by theme and territory; and which notes a human read again and let go. No column here can hold a person.
create table care_note (
  id text not null primary key,
  author text not null,
  agency text not null,
  territory text not null,
  theme text not null check (theme in ('Products', 'Market', 'Uses', 'Health', 'Places', 'Access')),
  month text not null,
  written_on text not null,
  sealed bytea not null
);

create index care_note_by_month on care_note (month, theme);

create table care_note_step (
  care_note text not null references care_note (id),
  turn integer not null check (turn in (1, 2)),
  author text not null,
  done_on text not null,
  primary key (care_note, turn)
);
