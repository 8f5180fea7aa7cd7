SELECT entry.n, entry.n & 0xFFFFFFFFFF, entry.identity, entry.bytes, line.journal
FROM ruling
CROSS JOIN entry ON entry.n = ruling.entry
CROSS JOIN line ON line.n = entry.n >> 40
WHERE ruling.is_clock OR EXISTS (
    SELECT 1 FROM volume WHERE volume.journal = line.journal AND volume.device = ?1
)
ORDER BY ruling.entry
