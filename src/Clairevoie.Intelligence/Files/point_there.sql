-- Whether a deal point of this number is there.
select id from deal_point where id = @id
