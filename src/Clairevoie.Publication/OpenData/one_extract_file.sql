-- One file of one version.
select name, version, file, media, sha256, length(body) as bytes, body from extract_file where name = @name and version = @version and file = @file
