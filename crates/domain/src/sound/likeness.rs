//! How near two spellings of a name are, read aloud: letters that Creole, French and Spanish write for one sound cost
//! next to nothing, a letter that nobody hears little, any other a whole letter.

use std::sync::LazyLock;

/// What it costs to read a letter for another one, or for none; in tenths of a letter.
const OTHER: u32 = 10;
/// The same sound, written otherwise.
const SAME: u32 = 1;
/// Nearly the same sound.
const NEAR: u32 = 3;
/// Sounds that are mistaken for each other.
const MISTAKEN: u32 = 6;
/// A letter that is seldom heard where it stands.
const UNHEARD: u32 = 2;
/// A vowel too many.
const VOWEL: u32 = 7;
/// Letters of one spelling that are compared.
const LETTERS_MAX: usize = 32;

/// Ways to write one sound, and what it costs to take one for another.
const WAYS: &[(&[&str], u32)] = &[
    (&["an", "en", "am", "em", "ean"], SAME),
    (
        &["en", "in", "ain", "ein", "un", "im", "yn", "ym", "em"],
        SAME,
    ),
    (&["on", "om", "hon"], SAME),
    (&["wa", "oi", "oy", "oua", "ua", "oie"], SAME),
    (&["w", "ou", "u", "oo", "o"], SAME),
    (&["o", "au", "eau", "or", "ot", "aud", "ault"], SAME),
    (&["o", "ou", "u"], NEAR),
    (
        &[
            "e", "ai", "ei", "er", "et", "ez", "eu", "oe", "ay", "ey", "ae",
        ],
        SAME,
    ),
    (&["e", "aire", "ere", "ert", "erre", "aite", "ette"], SAME),
    (&["i", "y", "u", "ie", "hi", "ee", "ui"], SAME),
    (&["e", "i"], NEAR),
    (&["k", "c", "q", "qu", "ck", "ch"], SAME),
    (&["s", "c", "z", "x", "sc", "ts"], SAME),
    (&["x", "ks", "gz", "cc", "xc"], SAME),
    (&["j", "g", "ge", "dj", "di", "dg", "h"], SAME),
    (&["ch", "sh", "tch", "sch"], SAME),
    (&["g", "gu", "gh"], SAME),
    (&["f", "ph"], SAME),
    (&["t", "th"], SAME),
    (&["b", "v"], SAME),
    (&["gn", "ny", "ni", "n"], SAME),
    (&["y", "i", "il", "ill", "ll", "li"], SAME),
    (&["r", "w"], SAME),
    (&["n", "m"], MISTAKEN),
    (&["d", "t"], MISTAKEN),
    (&["p", "b"], MISTAKEN),
    (&["g", "k"], MISTAKEN),
    (&["f", "v"], MISTAKEN),
    (&["s", "ch"], MISTAKEN),
    (&["r", "l"], MISTAKEN),
];

/// Between 0 (nothing in common) and 1 (the same letters); the same whichever comes first.
#[must_use]
pub fn likeness(one: &str, other: &str) -> f64 {
    let (costs, [one, other]) = compared(one, other);
    worth(costs[costs.len() - 1], one.max(other))
}

/// As [`likeness`], of a word and that beginning of another one which is nearest to it.
#[must_use]
pub fn likeness_begun(begun: &str, whole: &str) -> f64 {
    let (costs, [begun, whole]) = compared(begun, whole);
    let last = costs[begun * (whole + 1)..].iter().min();
    worth(last.copied().unwrap_or_default(), begun)
}

fn worth(cost: u32, letters: usize) -> f64 {
    let most = OTHER * u32::try_from(letters.max(1)).unwrap_or(1);
    (1.0 - f64::from(cost) / f64::from(most)).max(0.0)
}

fn compared(one: &str, other: &str) -> (Vec<u32>, [usize; 2]) {
    let [one, other] = [one, other].map(|text| text.chars().take(LETTERS_MAX).collect::<Vec<_>>());
    (apart(&one, &other), [one.len(), other.len()])
}

/// The least that it costs to read each beginning of one for each of the other, row by row.
fn apart(one: &[char], other: &[char]) -> Vec<u32> {
    let width = other.len() + 1;
    let mut costs = vec![u32::MAX; (one.len() + 1) * width];
    costs[0] = 0;
    for i in 0..=one.len() {
        for j in 0..=other.len() {
            let at = |i: usize, j: usize| costs[i * width + j];
            let mut best = at(i, j);
            if i > 0 {
                best = best.min(at(i - 1, j).saturating_add(dropped(one, i - 1)));
            }
            if j > 0 {
                best = best.min(at(i, j - 1).saturating_add(dropped(other, j - 1)));
            }
            if i > 0 && j > 0 {
                best = best.min(at(i - 1, j - 1).saturating_add(taken(one[i - 1], other[j - 1])));
                for way in TABLE.ending(one[i - 1], other[j - 1]) {
                    if one[..i].ends_with(&way.one) && other[..j].ends_with(&way.other) {
                        let before = at(i - way.one.len(), j - way.other.len());
                        best = best.min(before.saturating_add(way.cost));
                    }
                }
            }
            costs[i * width + j] = best;
        }
    }
    costs
}

/// One letter for another.
fn taken(one: char, other: char) -> u32 {
    match (is_vowel(one), is_vowel(other)) {
        _ if one == other => 0,
        (true, true) => MISTAKEN,
        _ => OTHER,
    }
}

/// A letter that only one of them writes.
fn dropped(word: &[char], at: usize) -> u32 {
    let (letter, next) = (word[at], word.get(at + 1).copied());
    let second = at > 0 && word[at - 1] == letter;
    let closes = next.is_none_or(|next| !is_vowel(next));
    let last = word[at + 1..].iter().all(|c| matches!(c, 's' | 'e'));
    match letter {
        _ if second && letter != 'l' => SAME,
        'h' => SAME,
        'e' if last => UNHEARD,
        'e' => NEAR,
        's' | 't' | 'd' | 'x' | 'z' | 'p' if last => UNHEARD,
        'r' if closes => UNHEARD,
        's' if closes => NEAR,
        'n' if closes => MISTAKEN,
        _ if is_vowel(letter) => VOWEL,
        _ => OTHER,
    }
}

fn is_vowel(c: char) -> bool {
    matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y')
}

/// One way to write what the other writes otherwise.
struct Way {
    one: Vec<char>,
    other: Vec<char>,
    cost: u32,
}

/// The ways, by the letters that both end with.
struct Table(Vec<Vec<Way>>);

const LETTERS: usize = 26;
static TABLE: LazyLock<Table> = LazyLock::new(Table::new);

impl Table {
    fn new() -> Self {
        let mut table = Self((0..LETTERS * LETTERS).map(|_| Vec::new()).collect());
        let every = |ways: &'static [&'static str]| {
            ways.iter()
                .flat_map(|one| ways.iter().map(move |other| (*one, *other)))
        };
        for (ways, cost) in WAYS {
            for (one, other) in every(ways).filter(|(one, other)| one != other) {
                let [one, other] = [one, other].map(|text| text.chars().collect::<Vec<_>>());
                let slot = Self::slot(one[one.len() - 1], other[other.len() - 1]);
                let slot = slot.expect("ways are plain letters");
                let cost = *cost;
                table.0[slot].push(Way { one, other, cost });
            }
        }
        table
    }

    fn slot(one: char, other: char) -> Option<usize> {
        let place = |c: char| c.is_ascii_lowercase().then(|| c as usize - 'a' as usize);
        Some(place(one)? * LETTERS + place(other)?)
    }

    fn ending(&self, one: char, other: char) -> &[Way] {
        Self::slot(one, other).map_or(&[], |slot| &self.0[slot])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_sounds_the_same_is_nearer_than_what_looks_the_same() {
        for (typed, meant, other) in [
            ("dezi", "desir", "desia"),
            ("pye", "pierre", "pyel"),
            ("chal", "charles", "chalon"),
            ("gotye", "gauthier", "gotra"),
            ("sen", "saint", "seno"),
            ("bwason", "boisson", "bason"),
            ("ximenes", "jimenez", "ximel"),
        ] {
            let [meant, other] = [meant, other].map(|name| likeness(typed, name));
            assert!(meant > other, "{typed}: {meant} {other}");
        }
    }

    #[test]
    fn the_same_is_one_and_nothing_in_common_none() {
        assert!(likeness("tamarin", "tamarin") >= 1.0);
        assert!(likeness("", "") >= 1.0);
        assert!(likeness("abc", "vul") < 0.2);
        assert!((likeness("anri", "henri") - likeness("henri", "anri")).abs() < f64::EPSILON);
    }
}
