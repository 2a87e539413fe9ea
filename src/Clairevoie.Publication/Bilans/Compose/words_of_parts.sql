-- Everything that was written in these parts, oldest first.
select part, about, turn, based_on, author, agency, written_on, french, english from bilan_words where part in @parts order by part, about, turn
