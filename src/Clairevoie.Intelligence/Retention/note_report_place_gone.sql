-- Notes that a report has lost its exact place.
insert into report_place_gone (report, gone_on) values (@report, @gone_on)
