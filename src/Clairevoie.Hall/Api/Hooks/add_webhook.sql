-- An address at which an application is told what changed.
insert into webhook (id, application, address, topics, made_on) values (@id, @application, @address, @topics, @today)
