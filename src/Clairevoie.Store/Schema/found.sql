-- Where a room remembers the steps that its schema took.
create table if not exists migration (
  home text not null,
  number integer not null,
  name text not null,
  day text not null,
  primary key (home, number)
)
