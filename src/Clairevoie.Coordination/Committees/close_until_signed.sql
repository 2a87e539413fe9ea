-- Nobody reads the papers of a committee any more until they signed again.
delete from seen_by where record = @committee
