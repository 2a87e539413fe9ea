-- Puts a number under a return past every rule but those of the schema.
insert into justice_figure (justice_return, measure, value) values (@id, @measure, @value)
