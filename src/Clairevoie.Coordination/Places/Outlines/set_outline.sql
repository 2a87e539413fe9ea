-- A place is outlined, anew or no more, unless somebody outlined it since it was read.
update place set outline = @outline where id = @id and outline = @was and {seen}
