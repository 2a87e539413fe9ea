-- The evaluations of a problem that this viewer reads whole, the newest first.
select id, sealed_on, after_last from evaluation where problem = @problem and {seen} order by sealed_on desc, id
