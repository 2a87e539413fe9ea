-- The fingerprint of a file that came with the program, as it was last read.
select fingerprint from shipped_file where name = @name
