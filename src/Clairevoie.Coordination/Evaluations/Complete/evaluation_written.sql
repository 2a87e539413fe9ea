-- Whether this viewer may add what came of an evaluation.
select id from evaluation where id = @id and {seen}
