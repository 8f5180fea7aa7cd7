INSERT INTO contact (sign_key, at_ms, protocol, exchanges, bytes_in, bytes_out)
VALUES (?1, ?2, ?3, ?4, ?5, ?6)
ON CONFLICT (sign_key) DO UPDATE SET
    at_ms = excluded.at_ms,
    protocol = excluded.protocol,
    exchanges = exchanges + excluded.exchanges,
    bytes_in = bytes_in + excluded.bytes_in,
    bytes_out = bytes_out + excluded.bytes_out
