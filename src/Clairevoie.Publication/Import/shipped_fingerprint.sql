-- Which state of the files that come with the house was last read?
select fingerprint
from   shipped_claims
where  what = 'claims'
