-- Which of these deal points this viewer sees.
select id from deal_point where id in @points and {seen}
