-- Words beside items that reached their date: of packages and notes, of operations planned and never done, of networks.
select id, 'package' as what from package where words is not null and handed < @day
union all
select id, 'note' as what from partner_note where written < @day
union all
select id, 'planned' as what from operation_planned where day < @day
union all
select id, 'node' as what from network_node where written_on < @day and not exists (select 1 from network_words_gone where record = network_node.id)
union all
select id, 'tie' as what from network_tie where written_on < @day and not exists (select 1 from network_words_gone where record = network_tie.id)
union all
select tie as id, 'tie' as what from network_tie_withdrawn
where withdrawn_on < @day and exists (select 1 from network_words_gone where record = tie and gone_on <= withdrawn_on)
