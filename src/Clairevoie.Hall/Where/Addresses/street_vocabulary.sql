-- Gives every word that some street bears, for those who write it almost right.
select term from street_vocabulary where length(term) >= 3
