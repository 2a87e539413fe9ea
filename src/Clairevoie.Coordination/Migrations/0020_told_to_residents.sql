-- Whether residents read a line of the plan on the page of their quarter, as it was decided; the last decision holds, the earlier ones stay.
create table plan_line_told (
  line text not null references plan_line (id),
  turn integer not null,
  author text not null,
  agency text not null,
  on_day text not null,
  shown integer not null,
  primary key (line, turn)
);
