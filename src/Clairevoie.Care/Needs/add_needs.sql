-- The totals of a structure's questionnaires of a month, or their next version.
insert into care_needs (id, author, agency, territory, structure, month, version, respondents, refused)
values (@id, @author, @agency, @territory, @structure, @month, @version, @respondents, @refused)
