-- Gives the streets whose words match a pattern, in a postcode when one is asked, the best match first.
select street.id, street.name, street.postcode, street.insee, street.commune, street.longitude, street.latitude
from   street_words
join   street on street.id = street_words.rowid
where  street_words match @pattern and (@postcode = '' or street.postcode = @postcode)
order  by street_words.rank, street.id
limit  @most
