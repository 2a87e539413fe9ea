-- The report has an answer from now on.
update report set answered = 1 where id = @Report and withdrawn is null
