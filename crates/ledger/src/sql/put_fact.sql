INSERT INTO fact (n, measure, base, day, dims, value, after)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
