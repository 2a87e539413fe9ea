-- The plans, newest first.
select code, title, territory, begins, followed_until, source from plan order by begins desc, code
