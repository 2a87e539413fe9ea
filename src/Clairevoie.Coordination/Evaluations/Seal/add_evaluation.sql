-- A plan is sealed. No question of this room ever changes such a row.
insert into evaluation (id, author, agency, territory, problem, kind, hypothesis, counted, survey, begins, after_last, sealed_on, seal, plan)
values (@id, @author, @agency, @territory, @problem, @kind, @hypothesis, @counted, @survey, @begins, @after_last, @sealed_on, @seal, @plan)
