-- Erases the links up to a place.
delete from trace where seq <= @Seq
