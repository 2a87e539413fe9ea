-- A survey of residents may be asked twice, before the action and after it; those from before compared with the past by themselves.
alter table evaluation_survey add column wave integer not null default 0;
