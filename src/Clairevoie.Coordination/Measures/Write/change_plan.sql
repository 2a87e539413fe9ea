-- What a plan is called, where it holds and until when it is followed.
update plan set title = @title, territory = @territory, begins = @begins, followed_until = @followed_until, source = @source where code = @code
