-- Notes that the words of a node or a tie are gone.
insert into network_words_gone (record, gone_on) values (@id, @gone_on) on conflict (record) do update set gone_on = excluded.gone_on
