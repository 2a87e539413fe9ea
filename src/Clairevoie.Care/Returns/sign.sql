-- A month is signed, once.
insert into care_signature (care_return, author, signed_on) values (@id, @author, @signed_on) on conflict do nothing
