-- One committee, if its papers are this viewer's to read, with rules and charter as they were written last.
select id, kind, name, territory, plan,
       coalesce((select rules from committee_rules where committee_rules.committee = committee.id order by version desc limit 1), rules) as rules,
       coalesce((select max(version) from committee_rules where committee_rules.committee = committee.id), 1) as version, opened_on
from committee where id = @id and {seen}
