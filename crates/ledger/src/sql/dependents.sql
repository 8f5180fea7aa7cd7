SELECT DISTINCT reader.id
FROM depends JOIN record AS reader ON reader.n = depends.source
WHERE depends.key = ?1 OR depends.key IN (
    SELECT offers.key FROM offers JOIN record ON record.n = offers.source WHERE record.id = ?1
)
