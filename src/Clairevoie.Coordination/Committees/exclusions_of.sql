-- Exclusions of a year from a committee, by reason.
select reason, count(*) as many from committee_seat where committee = @committee and excluded_on >= @first and excluded_on < @until and reason is not null group by reason order by reason
