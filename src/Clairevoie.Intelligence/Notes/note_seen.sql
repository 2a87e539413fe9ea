-- One note that this viewer sees, still sealed.
select id, agency, body, territory, tlp, written, read_on, told from partner_note where id = @note and {seen}
