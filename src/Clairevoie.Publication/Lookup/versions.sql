-- Which versions of one figure were published, the current one first?
select id, version, value, bound, unit, kind, status, definition, definition_version, base,
       period_start, period_end, period_basis, territory, territory_basis, issuer, source, document, quote
from   claim
where  id = @Id
order  by is_current desc, place desc
