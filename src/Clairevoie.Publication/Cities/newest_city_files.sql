-- The last file of every city, without its bytes.
select code, version, name, figures, sha256, imported_on from city_file f
where version = (select max(version) from city_file other where other.code = f.code)
order by name, code
