-- Something known of a promise, after what was known before.
insert into promise_fact (promise, turn, author, move, on_day, words, claim, source)
select @promise, coalesce(max(turn), 0) + 1, @author, @move, @on_day, @words, @claim, @source from promise_fact where promise = @promise
