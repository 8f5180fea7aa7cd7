//! A month of the base at Ouanaminthe, every kind of record in it: what `make run` shows. The same seed gives the same
//! bytes.
//!
//! The cases are told by hand, in `month/story.jsonl`; around them chance writes the main courante of every day, the
//! patrols and what the commander countersigned. Times are distances from now, which `scripts/history` turns into times,
//! and `$by` names who wrote a line.

mod book;
mod commander;
mod patrols;
mod rhythm;
mod said;
mod story;
#[cfg(test)]
mod tests;
mod when;

use std::{fs, path::Path};

use journal::ctx::testing::SeededRandom;

use crate::sample::Dice;
use crate::{Done, say};
use book::Book;

/// The seed of the file in the tree.
const SEED: u64 = 2018;
/// Days before today.
const DAYS: i64 = 30;

/// `demonstration [SEED]`.
pub(crate) fn run(words: &[String]) -> Done {
    let seed = words.first().map_or(Ok(SEED), |word| word.parse())?;
    let (month, file) = (month(seed), "assets/demonstration/ouanaminthe.jsonl");
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    fs::write(root.join(file), &month)?;
    say(&format!(
        "{file}: {} lines from the seed {seed}",
        month.lines().count()
    ));
    Ok(())
}

/// The file.
fn month(seed: u64) -> String {
    let mut book = Book::new(Dice::new(SeededRandom::new(seed)));
    rhythm::write(&mut book, DAYS);
    let names = story::write(&mut book);
    patrols::write(&mut book, &names, DAYS);
    commander::write(&mut book, DAYS);
    let lines = book.lines().into_iter();
    lines.map(|line| format!("{line}\n")).collect()
}
