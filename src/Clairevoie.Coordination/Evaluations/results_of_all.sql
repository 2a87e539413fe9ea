-- The result of every evaluation that has one.
select evaluation, body from evaluation_result
