-- What a structure of this viewer said last of its requests in a month.
select towards, answered, waiting, refused, wait_days
from care_request
where {seen} and structure = @structure and month = @month
  and version = (
    select max(version) from care_request later
    where later.structure = care_request.structure and later.month = care_request.month and later.towards = care_request.towards)
order by towards
