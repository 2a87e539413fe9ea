-- Which figures are published, every version of each, oldest first, so that a copy imports in the same order?
select id, version, value, bound, unit, kind, status, definition, definition_version, base,
       period_start, period_end, period_basis, territory, territory_basis, issuer, source, document, quote
from   claim
order  by place, id
