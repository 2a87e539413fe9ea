-- The statements of one published value, newest first, with why each was made.
select claim, version, indicator, indicator_version, territory, year, published_on, reason
from   frozen_value
where  claim = @claim
order  by published_on desc, version desc
