-- What a resident asked is put aside and destroyed.
update resident_word set aside = @reason, words = null, shown = '', answer = ''
where id = @id and aside is null and {seen}
