-- Who sits in which cell, the secretary first.
select m.cell, m.member, b.name, b.kind, m.secretary from body_member m join body b on b.code = m.member order by m.cell, m.secretary desc, b.name
