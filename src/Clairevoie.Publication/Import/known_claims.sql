-- Which figures are published in which version, and what each version holds, as a fingerprint.
select id, version, place, fingerprint
from   claim
order  by id, place
