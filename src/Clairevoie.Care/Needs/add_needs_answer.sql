-- How many gave one answer.
insert into care_needs_answer (care_needs, answer, value) values (@id, @answer, @value)
