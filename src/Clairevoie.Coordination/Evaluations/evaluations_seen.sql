-- Which evaluations this viewer reads whole.
select id from evaluation where {seen}
