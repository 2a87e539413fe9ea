-- What the trace names of a timeline.
select what from trace where what like @problem
