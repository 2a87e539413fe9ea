-- Whether a report was answered is kept beside it, so that the shelves of a large inbox are counted and walked in one index.
alter table report add column answered integer not null default 0;

update report set answered = 1 where exists (select 1 from report_answer a where a.report = report.id);

create index report_shelves on report (answered, received, id, territory, agency, author, withdrawn) where withdrawn is null;

create index report_word_doubtful on report_word (report) where doubtful = 1;

create index report_photo_raw on report_photo (report) where raw is not null;
