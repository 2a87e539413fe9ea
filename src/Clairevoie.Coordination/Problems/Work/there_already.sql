-- Whether another problem of the same kind is open at the place, among those shared in the same way.
select count(*) from problem where place = @place and kind = @kind and committee = @committee and closed_on is null and id <> @problem
