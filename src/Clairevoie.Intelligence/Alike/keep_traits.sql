-- Keeps what a report is compared by; words that were redacted give new traits.
insert into report_traits (report, traits) values (@report, @traits)
on conflict (report) do update set traits = excluded.traits
