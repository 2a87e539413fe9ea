-- What the structures of this viewer said of a month: return, signature, figures, days counted, days with places, requests, minors.
select structure, 'return' as kind, month as key from care_return where {seen} and month = @month
union
select structure, 'signature', month from care_return
where {seen} and month = @month
  and version = (select max(version) from care_return later where later.structure = care_return.structure and later.month = care_return.month)
  and exists (select 1 from care_signature where care_signature.care_return = care_return.id)
union
select structure, 'figure', measure from care_return
join care_figure on care_figure.care_return = care_return.id
where {seen} and month = @month
  and version = (select max(version) from care_return later where later.structure = care_return.structure and later.month = care_return.month)
union
select structure, 'counted', day from care_tally where {seen} and day >= @first and day < @until
union
select structure, 'placed', day from care_places where {seen} and day >= @first and day < @until
union
select structure, 'requests', month from care_request where {seen} and month = @month
union
select structure, 'minors', month from care_minors_return where {seen} and month = @month
