-- The files of one version, with their checksums.
select name, version, file, media, sha256, length(body) as bytes from extract_file where name = @name and version = @version order by file desc
