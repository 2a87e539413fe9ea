-- Gives an account a mission.
insert into mission (id, account, agency, role, from_day, until_day)
values (@Id, @Account, @Agency, @Role, @FromDay, @UntilDay)
