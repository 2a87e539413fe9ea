-- Says what became of a referral; the first answer stands.
insert into referral_answer (referral, answer, item, author, agency, answered_on)
values (@referral, @answer, @item, @author, @agency, @answered_on)
on conflict (referral) do nothing
