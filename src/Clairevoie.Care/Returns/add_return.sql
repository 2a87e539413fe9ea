-- The counts of a structure for a month, or their next version.
insert into care_return (id, author, agency, territory, structure, month, version, attested, entered_on)
values (@id, @author, @agency, @territory, @structure, @month, @version, @attested, @entered_on)
