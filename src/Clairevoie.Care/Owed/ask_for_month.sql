-- A structure is asked for a month that it owes, once.
insert into care_asking (structure, month, author, asked_on) values (@structure, @month, @author, @asked_on) on conflict do nothing
