-- Words that hang on an item, still sealed: reasons, questions, replies, why it was attached or brought behind another; each with the day on which it was said.
select 'reason' as kind, cast(turn as text) as id, at, reason as words from item_grading where item = @item and reason is not null
union all
select 'ask' as kind, id, coalesce(decided, asked) as at, words from item_ask where item = @item and words is not null
union all
select 'reply' as kind, id, coalesce(decided, asked) as at, reply as words from item_ask where item = @item and reply is not null
union all
select 'attached' as kind, id, written_on as at, reason as words from deal_point_item where item = @item and reason is not null
union all
select 'merged' as kind, id, merged_on as at, reason as words from item_merge where item = @item and reason is not null
