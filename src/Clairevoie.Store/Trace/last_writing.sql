-- The place in the trace of the last deed that changed what the room holds.
select seq from trace where act not in ('Read', 'SignIn', 'Refuse', 'Export') order by seq desc limit 1
