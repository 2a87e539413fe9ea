-- Every word of the trace that somebody could have written into it.
select what || ' ' || purpose from trace
