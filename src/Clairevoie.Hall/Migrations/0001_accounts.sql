-- Accounts of agents, the only persons of the house, with their missions and what proves who they are.
create table account (
  id text primary key,
  name text not null,
  lookup text not null unique,
  password_hash text,
  security_stamp text not null,
  edit_stamp text not null,
  failed_count integer not null default 0,
  locked_until text,
  second_factor integer not null default 0,
  authenticator_key bytea,
  last_code bigint not null default 0,
  recovery_codes text not null default '',
  demonstration integer not null default 0,
  made_at text not null
);

create table mission (
  id text primary key,
  account text not null references account (id),
  agency text not null,
  role text not null,
  from_day text not null,
  until_day text,
  ended_at text
);

create index mission_of_account on mission (account);

create table mission_territory (
  mission text not null references mission (id),
  territory text not null,
  primary key (mission, territory)
);

create table passkey (
  id text primary key,
  account text not null references account (id),
  name text,
  public_key bytea not null,
  made_at text not null,
  sign_count bigint not null,
  transports text not null,
  verified integer not null,
  backup_eligible integer not null,
  backed_up integer not null,
  attestation bytea not null,
  client_data bytea not null
);

create index passkey_of_account on passkey (account);

create table one_time_link (
  hash text primary key,
  account text,
  purpose text not null,
  until_at text not null,
  used_at text
);

create table protection_key (
  id text primary key,
  name text not null,
  sealed text not null
);
