-- What one body may read and apply.
select body, handling, reads, applies from body_marking where body = @body
