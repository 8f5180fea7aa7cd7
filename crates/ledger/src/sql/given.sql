INSERT INTO series (prefix, last) VALUES (?1, ?2)
ON CONFLICT (prefix) DO UPDATE SET last = max(last, ?2)
