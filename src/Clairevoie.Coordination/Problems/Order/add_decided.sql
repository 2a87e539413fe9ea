-- Where people put a problem in an order; decided anew, it replaces what was read of it, and nothing that somebody else decided meanwhile.
insert into problem_order_decided (ordering, problem, place, author, decided_on, words)
values (@ordering, @problem, @place, @author, @decided_on, @words)
on conflict (ordering, problem) do update set place = @place, author = @author, decided_on = @decided_on, words = @words
where problem_order_decided.place = @place_read and problem_order_decided.words = @words_read
