-- A problem that is opened. One that a committee carries bears no agency and no territory: nothing but its committee leads to it.
insert into problem (id, author, agency, territory, committee, place, kind, lead, minors, opened_on)
values (@id, @author, @agency, @territory, @committee, @place, @kind, @lead, @minors, @opened_on)
