-- What the operations that this viewer sees have seized.
select operation, product, counted_in, amount
from operation_seizure
where operation in (select id from operation where day >= @from and day < @until and {seen})
