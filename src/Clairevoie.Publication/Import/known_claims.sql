-- Which figures are published in which version, what each version holds, as a fingerprint, and under which definition.
select id, version, place, fingerprint, definition, definition_version
from   claim
order  by id, place
