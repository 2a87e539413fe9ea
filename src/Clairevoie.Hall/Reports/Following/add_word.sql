-- Adds a word to a report that still stands; the same form sent twice adds one.
insert into report_word (id, report, received, words, doubtful)
select @Id, id, @Received, @Words, @Doubtful from report where id = @Report and withdrawn is null
on conflict do nothing
