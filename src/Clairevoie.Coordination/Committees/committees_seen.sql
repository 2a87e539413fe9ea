-- The committees whose papers this viewer reads.
select id, kind, name, territory, plan, rules,
       coalesce((select max(version) from committee_rules where committee_rules.committee = committee.id), 1) as version, opened_on
from committee where {seen} order by name, id
