-- The totals that the structures of this viewer entered last, the latest month first.
select id, structure, agency, month, respondents, refused
from care_needs
where {seen}
  and version = (select max(version) from care_needs later where later.structure = care_needs.structure and later.month = care_needs.month)
order by month desc, structure
limit 120
