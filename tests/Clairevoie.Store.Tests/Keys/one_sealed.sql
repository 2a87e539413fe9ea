-- One sealed note.
select kept from sealed_note where id = @Id
