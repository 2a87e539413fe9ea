-- What became of a referral of a scene: a closed answer, by whom, and the item that was written of it.
create table referral_answer (
  referral text not null primary key,
  answer text not null,
  item text,
  author text not null,
  agency text not null,
  answered_on text not null
);
