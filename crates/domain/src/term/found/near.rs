//! How near two spellings are.

/// Between 0 (nothing in common) and 1 (the same): one less the letters to change, over those of the longer word.
#[expect(clippy::cast_precision_loss, reason = "a word has few letters")]
pub(super) fn nearness(one: &str, other: &str) -> f64 {
    let one: Vec<char> = one.chars().collect();
    let other: Vec<char> = other.chars().collect();
    let longer = one.len().max(other.len()).max(1);
    1.0 - changes(&one, &other) as f64 / longer as f64
}

/// Letters to add, take away or replace (Levenshtein), row by row.
fn changes(one: &[char], other: &[char]) -> usize {
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (i, a) in one.iter().enumerate() {
        let mut corner = row[0];
        row[0] = i + 1;
        for (j, b) in other.iter().enumerate() {
            let replaced = corner + usize::from(a != b);
            corner = row[j + 1];
            row[j + 1] = replaced.min(corner + 1).min(row[j] + 1);
        }
    }
    row[other.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_is_one_and_nothing_in_common_none() {
        let near = |one, other| (nearness(one, other) * 100.0).round();
        assert_eq!(near("henri", "henri"), 100.0);
        assert_eq!(near("anri", "henri"), 60.0);
        assert_eq!(near("abc", "xyz"), 0.0);
        assert_eq!(near("", ""), 100.0);
    }
}
