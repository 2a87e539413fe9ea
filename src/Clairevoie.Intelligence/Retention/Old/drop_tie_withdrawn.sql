-- That a tie was withdrawn.
delete from network_tie_withdrawn where tie = @id
