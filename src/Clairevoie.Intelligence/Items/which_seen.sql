-- Which of these items this viewer sees.
select id from item where id in @items and {seen} order by id
