-- The seats that wait for this viewer's signature: those that nobody took, and their own where rules and charter changed since they signed.
select id, committee, role, chairs, name, rules, version, again, offered_on
from (
  select id, author, agency, territory, committee, role, chairs, offered_on, mission, signed_version, excluded_on,
         (select name from committee where committee.id = committee_seat.committee) as name,
         coalesce((select rules from committee_rules where committee_rules.committee = committee_seat.committee order by version desc limit 1),
                  (select rules from committee where committee.id = committee_seat.committee)) as rules,
         coalesce((select max(version) from committee_rules where committee_rules.committee = committee_seat.committee), 1) as version,
         case when mission is null then 0 else 1 end as again
  from committee_seat
) as seat
where role = @role and agency = @agency and excluded_on is null and (mission is null or (mission = @mission and signed_version < version)) and {seen}
order by offered_on, id
