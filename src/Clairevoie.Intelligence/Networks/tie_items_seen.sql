-- The items on which ties rest, of those that this viewer sees, as they are graded now.
select id, source, information
from item
where {seen} and id in (select network_tie.item from network_tie where network_tie.item is not null)
