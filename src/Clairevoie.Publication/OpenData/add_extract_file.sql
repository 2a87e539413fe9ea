-- Writes one file of a version.
insert into extract_file (name, version, file, media, sha256, body) values (@name, @version, @file, @media, @sha256, @body)
