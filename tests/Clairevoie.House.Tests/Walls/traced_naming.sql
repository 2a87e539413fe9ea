-- What the trace of a room says was done to something, refusals left out.
select act || ' ' || what || ', ' || purpose from trace where what like @typed and act <> 'Refuse' order by seq
