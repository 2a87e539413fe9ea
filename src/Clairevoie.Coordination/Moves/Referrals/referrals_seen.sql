-- The referrals of an alarm that this viewer sees, latest first.
select written_on, agency, cell, week, reason, words from scene_referral where alarm = @alarm and {seen} order by written_on desc, id
