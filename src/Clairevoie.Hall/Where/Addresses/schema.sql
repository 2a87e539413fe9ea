-- Makes the tables of an address file: streets, their doors, and the words of their names.
create table street (
  id integer primary key, name text not null, postcode text not null, insee text not null, commune text not null,
  longitude double precision not null, latitude double precision not null
);
create table door (
  street integer not null, number integer not null, suffix text not null,
  longitude double precision not null, latitude double precision not null
);
create index door_of_street on door (street, number);
create index door_by_place on door (latitude, longitude);
create virtual table street_words using fts5(words, content = '', tokenize = 'unicode61', prefix = '2 3 4');
create virtual table street_vocabulary using fts5vocab(street_words, 'row');
