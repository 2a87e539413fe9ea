-- The last step taken of each set of migrations.
select home, cast(max(number) as bigint) as number from migration group by home
