-- The version that was current until now stays, and is no longer the one that is shown.
update claim
set    is_current = 0
where  id = @Id
