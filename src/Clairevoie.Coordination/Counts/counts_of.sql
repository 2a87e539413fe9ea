-- The counts given for a request, the last month first, each in its newest version.
select month, counted, given_on, version
from count_given as given
where request = @request and version = (select max(version) from count_given as other where other.request = @request and other.month = given.month)
order by month desc
