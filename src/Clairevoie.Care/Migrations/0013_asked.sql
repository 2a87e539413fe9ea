-- The months for which the health agency asked a structure, once each. No column here can hold a person.
create table care_asking (
  structure text not null references care_structure (id),
  month text not null,
  author text not null,
  asked_on text not null,
  primary key (structure, month)
);
