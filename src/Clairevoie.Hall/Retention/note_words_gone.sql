-- Notes that the words of a report are gone.
insert into words_gone (report, gone_on) values (@report, @gone_on)
