-- A minor was present: one more in the month of the structure, without a day.
insert into care_minor_tally (structure, month, value) values (@structure, @month, @value)
on conflict (structure, month) do update set value = care_minor_tally.value + excluded.value
