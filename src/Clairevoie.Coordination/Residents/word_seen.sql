-- One word of a resident with what is sealed, if this viewer reads it.
select id, territory, kind, figure, received, doubtful, words, shown, shown_on, aside, answer, answered_by, answered_on from resident_word where id = @id and {seen}
