-- Writes the next version of a statement or a recommendation.
insert into knowledge (kind, code, version, part, issuer, words, words_en, claims, measures, source, said_on, withdrawn, author, written_on)
values (@kind, @code, @version, @part, @issuer, @words, @words_en, @claims, @measures, @source, @said_on, @withdrawn, @author, @written_on)
