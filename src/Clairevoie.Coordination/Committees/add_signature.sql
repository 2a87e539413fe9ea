-- A version of rules and charter was signed for a seat.
insert into committee_signature (seat, version, mission, signed_on) values (@id, @version, @mission, @today) on conflict (seat, version) do nothing
