-- How the columns of one kind of file of a structure were named last.
select mapping from care_mapping where structure = @structure and kind = @kind
