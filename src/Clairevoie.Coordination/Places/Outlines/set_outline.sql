-- A place is outlined, anew or no more.
update place set outline = @outline where id = @id and {seen}
