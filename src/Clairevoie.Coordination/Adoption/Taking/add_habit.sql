-- How a sender's files are read from now on.
insert into adoption_habit (sender, turn, choices, author, agency, written_on)
select @sender, coalesce(max(turn), 0) + 1, @choices, @author, @agency, @written_on from adoption_habit where sender = @sender
