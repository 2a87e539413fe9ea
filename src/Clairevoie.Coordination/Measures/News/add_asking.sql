-- A link by which news of a line is asked for; only its hash is kept.
insert into plan_asking (hash, line, author, asked_on, until) values (@hash, @line, @author, @asked_on, @until)
