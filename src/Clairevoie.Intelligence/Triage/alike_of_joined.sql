-- Why a report was proposed for the item that it was joined to.
select reasons from item_report where report = @report and item = @item
