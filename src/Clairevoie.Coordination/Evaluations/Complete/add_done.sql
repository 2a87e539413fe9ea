-- What was done, as a partner says it; nothing when somebody else said so at the same moment.
insert into evaluation_done (evaluation, turn, author, agency, on_day, begun, as_planned) values (@evaluation, @turn, @author, @agency, @on_day, @begun, @as_planned)
on conflict (evaluation, turn) do nothing
