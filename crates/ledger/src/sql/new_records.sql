SELECT DISTINCT record FROM entry
WHERE n > (SELECT n FROM projected) AND record IS NOT NULL
