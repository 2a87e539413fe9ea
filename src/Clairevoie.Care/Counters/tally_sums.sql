-- What a structure counted in a month, by measure; meetings with a minor stand by month alone.
select measure, cast(sum(value) as bigint) as value
from care_tally_count
join care_tally on care_tally.id = care_tally_count.care_tally
where care_tally.structure = @structure and care_tally.day >= @first and care_tally.day < @until
group by measure
union all
select 'minors', value from care_minor_tally where structure = @structure and month = @month
