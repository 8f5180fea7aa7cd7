SELECT term FROM term_word WHERE term >= ?1 AND term < ?2
