-- One count of a return.
insert into care_figure (care_return, measure, value) values (@id, @measure, @value)
