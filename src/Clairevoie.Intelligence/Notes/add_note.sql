-- Keeps a note written for one partner.
insert into partner_note (id, author, agency, territory, item, body, tlp, written, told) values (@id, @author, @agency, @territory, @item, @body, @tlp, @written, @told)
