-- What is left of reports that were withdrawn.
select name, room_wrap, code_wrap, told, cell, (select count(*) from report_photo p where p.report = report.id) as photos
from report where withdrawn is not null
