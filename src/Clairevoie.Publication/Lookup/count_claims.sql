-- How many current figures answer a search?
select count(*)
from   claim
where  is_current = 1
  and  (@First = '' or search like @First escape '!')
  and  (@Second = '' or search like @Second escape '!')
  and  (@Third = '' or search like @Third escape '!')
  and  (@Id = '' or id = @Id)
  and  (@Territory = '' or territory = @Territory)
  and  (@Issuer = '' or issuer = @Issuer)
  and  (@Kind = '' or kind = @Kind)
  and  (@From = '' or last_day >= @From and first_day <= @Until and period_basis <> 'not stated')
