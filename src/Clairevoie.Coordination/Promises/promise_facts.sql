-- What is known of the promises, first told first.
select promise, move, on_day, words, claim, source from promise_fact order by promise, on_day, turn
