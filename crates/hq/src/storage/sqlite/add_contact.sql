INSERT INTO contact (sign_key, at_ms, protocol, backlog, exchanges, bytes_in, bytes_out)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
ON CONFLICT (sign_key) DO UPDATE SET
    at_ms = excluded.at_ms,
    protocol = excluded.protocol,
    backlog = excluded.backlog,
    exchanges = exchanges + excluded.exchanges,
    bytes_in = bytes_in + excluded.bytes_in,
    bytes_out = bytes_out + excluded.bytes_out
