-- What is being done in a quarter, in the words of the town, the last first.
select agency, written_on, words from quarter_word where territory in (@quarter, @around) order by written_on desc, id limit 10
