-- A new version of a committee's rules and charter, after the version that was read; nothing is written when somebody wrote in between.
insert into committee_rules (committee, version, author, written_on, rules)
select @committee, @version + 1, @author, @today, @rules
where @version = coalesce((select max(version) from committee_rules where committee = @committee), 1)
