-- What was done in every evaluation, oldest first.
select evaluation, turn, agency, on_day, begun, as_planned from evaluation_done order by evaluation, turn
