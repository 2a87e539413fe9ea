-- The last signature under each of these parts.
select part, turn, author, agency, signed_on, fingerprint from bilan_signature
where part in @parts and turn = (select max(turn) from bilan_signature later where later.part = bilan_signature.part)
