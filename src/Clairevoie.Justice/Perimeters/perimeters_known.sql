-- The identifiers of all perimeters: one that comes back in a file is not drawn twice.
select id from perimeter
