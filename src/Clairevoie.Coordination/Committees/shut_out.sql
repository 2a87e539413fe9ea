-- This mission no longer reads the papers of the committee, unless it holds another seat there.
delete from seen_by where record = @committee and mission = (select mission from committee_seat where id = @id)
  and not exists (select 1 from committee_seat as other where other.committee = @committee and other.id <> @id and other.excluded_on is null
                  and other.mission = (select mission from committee_seat where id = @id))
