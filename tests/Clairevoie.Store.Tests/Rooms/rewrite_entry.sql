-- What somebody with the file in their hands would do to a timeline.
update problem_entry set words = @words where problem = @problem and turn = @turn
