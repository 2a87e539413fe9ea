-- The notes that this viewer sees or writes: all, or of one theme, or the one of this id; the latest month first.
select id, agency, territory, theme, month, sealed,
       (select done_on from care_note_step where care_note_step.care_note = care_note.id and turn = 1) as released_on,
       (select done_on from care_note_step where care_note_step.care_note = care_note.id and turn = 2) as taken_back_on
from care_note
where {seen} and (@id = '' or id = @id) and (@theme = '' or theme = @theme)
order by month desc, written_on desc, id
limit @most
