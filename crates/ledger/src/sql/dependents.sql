SELECT DISTINCT reader.id
FROM tie AS need JOIN record AS reader ON reader.n = need.source
WHERE need.how = 'needs' AND (need.key = ?1 OR need.key IN (
    SELECT offer.key FROM record JOIN tie AS offer ON offer.source = record.n AND offer.how = 'offers'
    WHERE record.id = ?1
))
