-- Every version of every extract, the last one first.
select name, version, made_on, reason, lines from extract_version order by name, version desc
