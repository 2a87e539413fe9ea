-- What a resident asked is put aside and destroyed, unless it was shown or answered since it was read.
update resident_word set aside = @reason, words = null, shown = '', answer = ''
where id = @id and aside is null and shown = @shown and answer = @answer and {seen}
