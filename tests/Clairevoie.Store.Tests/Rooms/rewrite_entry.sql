-- What somebody with the file in their hands would do to a timeline.
update problem_entry set words = @words, sealed = null where problem = @problem and turn = @turn
