-- Every promise of the ledger.
select code, said, quote, who, said_on, deadline, deadline_says, test, claim, document, source from promise order by said_on, code
