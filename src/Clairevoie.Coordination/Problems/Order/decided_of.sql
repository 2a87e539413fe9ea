-- What people decided of an order.
select problem, place, decided_on, words from problem_order_decided where ordering = @ordering order by place
