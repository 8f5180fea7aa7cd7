INSERT INTO volume (journal, hash, base, device, opening) VALUES (?1, ?2, ?3, ?4, ?5)
ON CONFLICT DO NOTHING
