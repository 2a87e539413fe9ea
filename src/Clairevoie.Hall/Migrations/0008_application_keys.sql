-- A key serves either map programs, which only read, or an application, which acts as the mission.
alter table gis_key add column serves integer not null default 0;
