-- Words among partners that were written before they were sealed.
select 'entry' as of_what, problem as record, turn, words from problem_entry where sealed is null and words <> ''
union all
select 'proposal', id, 0, words from committee_proposal where sealed is null and words <> ''
union all
select 'decision', id, 0, words from committee_decision where sealed is null and words <> ''
limit 500
