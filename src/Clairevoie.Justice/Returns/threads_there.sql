-- Which of these returns exist.
select distinct thread from justice_return where thread in @threads
