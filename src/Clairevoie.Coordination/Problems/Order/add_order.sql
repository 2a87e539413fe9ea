-- An order that is proposed, with the counts and the shares it rests on.
insert into problem_order (id, author, agency, territory, proposed_on, body) values (@id, @author, @agency, @territory, @proposed_on, @body)
