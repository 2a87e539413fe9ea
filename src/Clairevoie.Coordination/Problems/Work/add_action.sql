-- An action that is planned.
insert into problem_action (id, problem, turn, kind, owner, due, remind_on) values (@id, @problem, @turn, @kind, @owner, @due, @remind_on)
