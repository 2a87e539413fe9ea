-- A pilot signs what its part holds.
insert into bilan_signature (part, turn, author, agency, signed_on, fingerprint)
select @part, coalesce(max(turn), 0) + 1, @author, @agency, @signed_on, @fingerprint from bilan_signature where part = @part
