-- Every sealed evaluation, the latest end first.
select id, agency, territory, problem, kind, hypothesis, counted, survey, begins, after_last, sealed_on, seal, plan from evaluation order by after_last desc, id
