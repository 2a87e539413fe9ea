-- What the schema lets a return hold.
select measure, office from justice_measure
