-- The words that partners added to a dossier, in order.
select id, agency, role, written_on, words from hsa_word where dossier = @dossier order by written_on, id
