-- When news of a line was asked for, the last first.
select asked_on, until, used_on from plan_asking where line = @line order by asked_on desc, hash
