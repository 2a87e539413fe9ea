-- An item on which a fact rests.
insert into deal_point_fact_item (fact, item) values (@fact, @item)
