-- What an item weighs together with those that stand behind it, nothing where none does; which reports have lost their exact place, since when.
alter table item add column voices_together integer;

create table report_place_gone (
  report text not null primary key,
  gone_on text not null
);
