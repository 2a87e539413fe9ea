-- What members propose for the agenda.
select id, body, proposed_on, words, sealed from committee_proposal where committee = @committee and proposed_on >= @since order by proposed_on, id
