-- What was measured of an evaluation, once and for all: a second result is not heard.
insert into evaluation_result (evaluation, computed_on, body) values (@evaluation, @computed_on, @body) on conflict (evaluation) do nothing
