-- Which current figures answer a search, in the order of their identifiers, after one of them or after so many?
select id, version, value, bound, unit, kind, status, definition, definition_version, base,
       period_start, period_end, period_basis, territory, territory_basis, issuer, source, document, quote
from   claim
where  is_current = 1
  and  id > @After
  and  (@First = '' or search like @First escape '!')
  and  (@Second = '' or search like @Second escape '!')
  and  (@Third = '' or search like @Third escape '!')
  and  (@Id = '' or id = @Id)
  and  (@Territory = '' or territory = @Territory)
  and  (@Issuer = '' or issuer = @Issuer)
  and  (@Kind = '' or kind = @Kind)
  and  (@From = '' or last_day >= @From and first_day <= @Until and period_basis <> 'not stated')
order  by id
limit  @Most offset @Skip
