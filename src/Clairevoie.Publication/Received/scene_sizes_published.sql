-- The identifiers of the sizes of scenes that are published.
select distinct id from claim where id like @like
