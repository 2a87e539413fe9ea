-- A post to which a notice went.
insert into notice_to (id, author, agency, territory, notice, role, words) values (@id, @author, @agency, @territory, @notice, @role, '')
