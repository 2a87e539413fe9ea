-- How a sender's files were read last.
select choices from adoption_habit where sender = @sender order by turn desc limit 1
