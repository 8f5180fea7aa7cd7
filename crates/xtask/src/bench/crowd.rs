//! People without number, with made-up names that look French, Creole and Spanish: no list of real ones is kept.

use journal::ctx::testing::SeededRandom;

use crate::sample::Dice;

const FAMILIES: usize = 20_000;
const GIVEN: usize = 6_000;
/// The first so many names of a list are about equally common; then each is rarer than the one before.
const COMMON: f64 = 20.0;
/// Steps of the die that says how common a name is drawn.
const STEPS: u32 = 1_000_000;

const OPENINGS: &[&str] = &[
    "b", "d", "f", "g", "j", "k", "l", "m", "n", "p", "r", "s", "t", "v", "z", "ch", "br", "cl",
    "dr", "fl", "gr", "pr", "tr", "bl", "qu", "gu", "ph", "",
];
const VOWELS: &[&str] = &[
    "a", "e", "i", "o", "ou", "an", "en", "in", "on", "au", "ai", "oi", "eau", "ie", "u", "eu",
    "é", "ó",
];
const ENDINGS: &[&str] = &[
    "", "", "", "", "", "r", "l", "s", "t", "x", "d", "ne", "re", "le", "nt", "tte", "nd", "ez",
];

/// A source of people, the same for the same seed.
pub(super) struct Crowd {
    pub(super) dice: Dice,
    families: Vec<String>,
    given: Vec<String>,
}

impl Crowd {
    pub(super) fn new(seed: u64) -> Self {
        let mut dice = Dice::new(SeededRandom::new(seed));
        let mut list = |count: usize| (0..count).map(|_| name(&mut dice)).collect();
        let (families, given) = (list(FAMILIES), list(GIVEN));
        Self {
            dice,
            families,
            given,
        }
    }

    /// A family name and given names.
    pub(super) fn person(&mut self) -> (String, String) {
        let [family, given, second] = [FAMILIES, GIVEN, GIVEN].map(|count| self.rank(count));
        let given = &self.given[given];
        let given = match self.dice.below(3) {
            0 => format!("{given}-{}", self.given[second]),
            _ => given.clone(),
        };
        (self.families[family].clone(), given)
    }

    /// A place in a list of names, the first ones oftener.
    fn rank(&mut self, count: usize) -> usize {
        let share = f64::from(self.dice.below(STEPS)) / f64::from(STEPS);
        let longer = (count as f64 + COMMON) / COMMON;
        (COMMON * longer.powf(share) - COMMON) as usize
    }
}

fn name(dice: &mut Dice) -> String {
    let syllables = 2 + dice.below(3) / 2;
    let mut name = String::new();
    for _ in 0..syllables {
        name.push_str(dice.of::<&str>(OPENINGS));
        name.push_str(dice.of::<&str>(VOWELS));
    }
    name.push_str(dice.of::<&str>(ENDINGS));
    let mut letters = name.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect()
}
