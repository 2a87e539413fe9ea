-- Notes that this viewer sees, newest first.
select id, agency, body, territory, tlp, written, read_on from partner_note where {seen} order by written desc, id limit @most
