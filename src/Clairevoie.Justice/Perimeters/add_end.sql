-- The day from which a perimeter no longer holds; what was said last counts.
insert into perimeter_end (perimeter, turn, author, valid_until, said_on)
select @perimeter, coalesce(max(turn), 0) + 1, @author, @valid_until, @said_on from perimeter_end where perimeter = @perimeter
