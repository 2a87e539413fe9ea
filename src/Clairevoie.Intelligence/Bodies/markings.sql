-- What every body may read and apply.
select body, handling, reads, applies from body_marking order by body, handling
