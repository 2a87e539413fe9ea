-- The committees whose papers this viewer reads.
select id, kind, name, territory, plan, rules, opened_on from committee where {seen} order by name, id
