-- Every structure that owes a return for a month.
select id, agency, territory, name, service, since from care_structure where since <= @month order by name, id
