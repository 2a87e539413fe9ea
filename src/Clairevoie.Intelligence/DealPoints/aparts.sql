-- Which deal points were said not to be which old ones.
select deal_point, other from deal_point_apart
