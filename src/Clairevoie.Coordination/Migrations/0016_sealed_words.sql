-- What partners write of problems, and members of committees, is sealed; and the house says in a timeline whom it told that an action is late.
alter table problem_entry add column sealed bytea;
alter table committee_proposal add column sealed bytea;
alter table committee_decision add column sealed bytea;

create index problem_opened on problem (opened_on, id);

create table problem_escalation (
  problem text not null references problem (id),
  turn integer not null,
  action text not null references problem_action (id),
  told integer not null,
  primary key (problem, turn)
);

create index problem_escalation_of on problem_escalation (action, turn);
