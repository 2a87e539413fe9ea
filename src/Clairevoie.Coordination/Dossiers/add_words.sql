-- A partner adds words to a dossier.
insert into hsa_word (id, dossier, author, agency, role, written_on, words) values (@id, @dossier, @author, @agency, @role, @written_on, @words)
