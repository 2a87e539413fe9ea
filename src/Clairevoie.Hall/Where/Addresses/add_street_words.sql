-- Adds the folded words by which a street is found.
insert into street_words (rowid, words) values (@id, @words)
