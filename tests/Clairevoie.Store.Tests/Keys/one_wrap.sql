-- The room's own wrap.
select wrap from own_wrap limit 1
