-- A file that came with the program was read.
insert into shipped_file (name, fingerprint) values (@name, @fingerprint) on conflict (name) do update set fingerprint = excluded.fingerprint
