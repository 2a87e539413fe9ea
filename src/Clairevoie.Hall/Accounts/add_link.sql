-- A one-time link, of which only a hash is kept.
insert into one_time_link (hash, account, purpose, until_at) values (@hash, @account, @purpose, @until)
