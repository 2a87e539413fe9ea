-- Which state of the files that come with the house was last read, so that an unchanged house does not read them again.
create table shipped_claims (
  what text primary key not null,
  fingerprint text not null
);
