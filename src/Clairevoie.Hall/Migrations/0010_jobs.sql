-- Long works that somebody asked for: where each stands, and until when its file is kept. The file itself lies beside the stores.
create table job (
  id text not null primary key,
  account text not null,
  mission text not null,
  kind text not null,
  asked text not null,
  state integer not null default 0,
  done integer not null default 0,
  mark text not null default '',
  bytes bigint not null default 0,
  begun integer not null default 0,
  made_at text not null,
  ended_at text,
  until_day text
);

create index job_of_account on job (account, made_at);
create index job_state on job (state, made_at);
