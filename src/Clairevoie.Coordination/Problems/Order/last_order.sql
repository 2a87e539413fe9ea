-- The order that was proposed last, if this viewer sees it.
select id, proposed_on, body from problem_order where {seen} order by proposed_on desc, id desc limit 1
