-- That the words of a node or a tie are gone: it is gone whole.
delete from network_words_gone where record = @id
