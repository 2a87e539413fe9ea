-- A chair was handed over, after those before.
insert into committee_chair_over (committee, turn, author, seat_from, seat_to, on_day)
select @committee, coalesce(max(turn), 0) + 1, @author, @from_seat, @to_seat, @today from committee_chair_over where committee = @committee
