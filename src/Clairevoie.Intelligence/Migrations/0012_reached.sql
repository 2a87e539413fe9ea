-- What reached its date of items and of networks: which words and which exact places are gone, and since when.
create table item_gone (
  item text not null,
  what text not null,
  gone_on text not null,
  primary key (item, what)
);

create table network_words_gone (
  record text not null primary key,
  gone_on text not null
);
