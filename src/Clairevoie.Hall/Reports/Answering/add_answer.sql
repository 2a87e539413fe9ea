-- Keeps an answer to a report that still stands, once.
insert into report_answer (id, report, author, at, told_from, state, answer)
select @Id, id, @Author, @At, @ToldFrom, @State, @Answer from report where id = @Report and withdrawn is null
on conflict do nothing
