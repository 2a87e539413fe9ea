-- The deal points that this viewer sees, as ends of ties: no place is opened.
select id, agency, territory, written_on from deal_point where {seen}
