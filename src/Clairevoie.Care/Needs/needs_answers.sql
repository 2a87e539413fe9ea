-- The answers of some totals.
select care_needs, answer, value from care_needs_answer where care_needs in @ids
