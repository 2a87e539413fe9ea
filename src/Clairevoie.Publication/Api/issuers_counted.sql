-- How many figures each issuer has, with every version, and the last mark among them: one that is added or corrected changes the one or the other.
select issuer, count(*) as figures, max(fingerprint) as mark from claim group by issuer
