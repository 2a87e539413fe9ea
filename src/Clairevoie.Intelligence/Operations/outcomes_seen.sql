-- What came of the operations that this viewer sees.
select operation, outcome, value
from operation_outcome
where operation in (select id from operation where day >= @from and day < @until and {seen})
