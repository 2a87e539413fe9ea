-- Whether this viewer may add words to a dossier.
select count(*) from hsa_dossier where id = @id and {seen}
