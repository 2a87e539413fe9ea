-- Every version of every statement or recommendation, in the order in which they were written.
select kind, code, version, part, issuer, words, words_en, claims, measures, source, said_on, withdrawn, written_on
from knowledge
where kind = @kind
order by code, version
