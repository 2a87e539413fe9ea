-- A key for map programs or for an application, of which only the hash is kept.
insert into gis_key (id, hash, account, mission, name, made_on, until_day, serves) values (@id, @hash, @account, @mission, @name, @today, @until, @serves)
