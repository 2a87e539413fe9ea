-- What became of referrals.
select referral, answer, item, agency, answered_on from referral_answer
