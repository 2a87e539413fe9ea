-- The acts of competent authorities on which the room stands, first to last.
create table legal_act (
  number integer not null primary key,
  controller text not null,
  text text not null,
  text_day text not null,
  assessment text not null,
  key_holder text not null
);
