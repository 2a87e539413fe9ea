-- What was published of an indicator, newest first.
select claim, version, indicator, indicator_version, territory, year, published_on, reason
from   frozen_value
where  indicator = @indicator
order  by year desc, territory, published_on desc, version desc
