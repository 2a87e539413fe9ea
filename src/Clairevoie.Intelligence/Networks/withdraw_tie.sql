-- What told of a tie is withdrawn, with a reason; it stays written.
insert into network_tie_withdrawn (tie, author, agency, withdrawn_on, reason) values (@tie, @author, @agency, @withdrawn_on, @reason)
