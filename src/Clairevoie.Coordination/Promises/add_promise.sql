-- A promise made in public; written again, it says what it says last.
insert into promise (code, said, quote, who, said_on, deadline, deadline_says, test, claim, document, source, author, written_on)
values (@code, @said, @quote, @who, @said_on, @deadline, @deadline_says, @test, @claim, @document, @source, @author, @written_on)
on conflict (code) do update set said = excluded.said, quote = excluded.quote, who = excluded.who, said_on = excluded.said_on, deadline = excluded.deadline,
  deadline_says = excluded.deadline_says, test = excluded.test, claim = excluded.claim, document = excluded.document, source = excluded.source
