//! Days and months as people write them in the four languages, accents and capitals aside.

use super::BadWhen;

/// Shortest beginning of a month's name that is understood.
const MONTH_PREFIX_MIN: usize = 3;

/// Words for a day near today, with the days between.
const NEAR_DAYS: [(&str, i64); 21] = [
    ("aujourd'hui", 0),
    ("aujourdhui", 0),
    ("auj", 0),
    ("jodi a", 0),
    ("jodia", 0),
    ("jodi", 0),
    ("today", 0),
    ("hoy", 0),
    ("hier", -1),
    ("ye", -1),
    ("yesterday", -1),
    ("ayer", -1),
    ("avant-hier", -2),
    ("avant hier", -2),
    ("avanthier", -2),
    ("avanye", -2),
    ("anteayer", -2),
    ("demain", 1),
    ("demen", 1),
    ("tomorrow", 1),
    ("manana", 1),
];

/// Names of the twelve months: French, Creole, English, Spanish.
const MONTHS: [[&str; 4]; 12] = [
    ["janvier", "janvye", "january", "enero"],
    ["fevrier", "fevriye", "february", "febrero"],
    ["mars", "mas", "march", "marzo"],
    ["avril", "avril", "april", "abril"],
    ["mai", "me", "may", "mayo"],
    ["juin", "jen", "june", "junio"],
    ["juillet", "jiye", "july", "julio"],
    ["aout", "out", "august", "agosto"],
    ["septembre", "septanm", "september", "septiembre"],
    ["octobre", "oktob", "october", "octubre"],
    ["novembre", "novanm", "november", "noviembre"],
    ["decembre", "desanm", "december", "diciembre"],
];

/// Days from today that a normalised word names.
pub(super) fn near_day(word: &str) -> Option<i64> {
    NEAR_DAYS
        .iter()
        .find(|(name, _)| *name == word)
        .map(|(_, days)| *days)
}

/// The month (1–12) that a normalised word names, whole or by its beginning.
///
/// # Errors
/// [`BadWhen::Ambiguous`] when the beginning fits two months, [`BadWhen::Shape`] when it fits none.
pub(super) fn month(word: &str) -> Result<u32, BadWhen> {
    if let Some(month) = months_where(|name| name == word).next() {
        return Ok(month);
    }
    if word.len() < MONTH_PREFIX_MIN {
        return Err(BadWhen::Shape);
    }
    let mut fitting = months_where(|name| name.starts_with(word));
    let first = fitting.next().ok_or(BadWhen::Shape)?;
    if fitting.next().is_some() {
        Err(BadWhen::Ambiguous)
    } else {
        Ok(first)
    }
}

fn months_where(fits: impl Fn(&str) -> bool) -> impl Iterator<Item = u32> {
    (1..)
        .zip(MONTHS)
        .filter(move |(_, names)| names.iter().any(|n| fits(n)))
        .map(|(m, _)| m)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_are_known_by_name_in_four_languages() {
        assert_eq!(month("mars"), Ok(3));
        assert_eq!(month("mas"), Ok(3));
        assert_eq!(month("me"), Ok(5));
        assert_eq!(month("jiye"), Ok(7));
        assert_eq!(month("agosto"), Ok(8));
        assert_eq!(month("sept"), Ok(9));
        assert_eq!(month("dec"), Ok(12));
    }

    #[test]
    fn a_beginning_that_fits_two_months_is_not_guessed() {
        assert_eq!(month("jui"), Err(BadWhen::Ambiguous));
        assert_eq!(month("juil"), Ok(7));
        assert_eq!(month("j"), Err(BadWhen::Shape));
        assert_eq!(month("tamarin"), Err(BadWhen::Shape));
    }

    #[test]
    fn every_full_name_means_its_own_month_only() {
        for (number, names) in (1..).zip(MONTHS) {
            for name in names {
                assert_eq!(month(name), Ok(number), "{name}");
            }
        }
    }
}
