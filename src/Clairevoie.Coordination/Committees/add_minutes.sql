-- The minutes of a meeting, after the version that was read; nothing is written when somebody wrote in between.
insert into committee_minutes (meeting, version, author, written_on, words)
select @meeting, @version + 1, @author, @today, @words
where @version = (select coalesce(max(version), 0) from committee_minutes where meeting = @meeting)
