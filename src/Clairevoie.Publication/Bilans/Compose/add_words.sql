-- Words are added after those that are there; which they answer is kept, so that words written beside them are found.
insert into bilan_words (part, about, turn, based_on, author, agency, written_on, french, english)
select @part, @about, coalesce(max(turn), 0) + 1, @based_on, @author, @agency, @written_on, @french, @english from bilan_words where part = @part and about = @about
