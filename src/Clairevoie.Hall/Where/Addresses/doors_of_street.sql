-- Gives the doors that bear a number in a street: the plain one, then its bis and ter.
select number, suffix, longitude, latitude from door where street = @street and number = @number order by suffix
