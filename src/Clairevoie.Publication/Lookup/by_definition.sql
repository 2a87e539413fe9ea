-- Which current figures count one of these things, newest first?
select id, version, value, bound, unit, kind, status, definition, definition_version, base,
       period_start, period_end, period_basis, territory, territory_basis, issuer, source, document, quote
from   claim
where  is_current = 1 and id <> @Id and definition in @Definitions
order  by last_day desc, id
limit  @Most
