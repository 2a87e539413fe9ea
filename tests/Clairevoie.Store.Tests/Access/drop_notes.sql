-- Takes every note away.
delete from note
