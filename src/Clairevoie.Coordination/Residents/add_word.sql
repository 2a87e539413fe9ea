-- A resident asked or contested something; the same form sent twice finds it already there.
insert into resident_word (id, author, agency, territory, kind, figure, received, doubtful, words, shown, answer, answered_by)
values (@id, @author, '', @territory, @kind, @figure, @received, @doubtful, @words, '', '', '')
on conflict do nothing
