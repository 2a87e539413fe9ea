-- One number of a return.
insert into justice_figure (justice_return, measure, value) values (@id, @measure, @value)
