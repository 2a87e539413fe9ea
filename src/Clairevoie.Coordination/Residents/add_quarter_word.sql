-- The town, or whoever coordinates, says what is being done in a quarter.
insert into quarter_word (id, author, agency, territory, written_on, words) values (@id, @author, @agency, @territory, @today, @words)
