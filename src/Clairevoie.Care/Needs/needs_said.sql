-- The totals that all structures entered last in the months of a quarter.
select id, structure, agency, month, respondents, refused
from care_needs
where month >= @first and month <= @last
  and version = (select max(version) from care_needs later where later.structure = care_needs.structure and later.month = care_needs.month)
order by structure, month
