-- Gives the doors of a small rectangle, with their street: the caller takes the nearest.
select door.number, door.suffix, door.longitude, door.latitude, street.id, street.name, street.postcode, street.insee, street.commune
from   door
join   street on street.id = door.street
where  door.latitude between @south and @north and door.longitude between @west and @east
