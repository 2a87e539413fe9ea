-- What a committee decided, the last first.
select id, decided_on, words, owner, due, done_on, sealed from committee_decision where committee = @committee order by decided_on desc, due, id
