-- A partner is asked for something at a place.
insert into street_request (id, author, agency, territory, place, kind, words, asked_by, asked_on, due)
values (@id, @author, @agency, @territory, @place, @kind, @words, @asked_by, @asked_on, @due)
