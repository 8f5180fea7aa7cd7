//! What the commander countersigned: days and records; what she sent back stands in the story.

use serde_json::{Value, json};

use super::book::{Book, COMMANDER};
use super::when::{When, day};

/// Every so many days, before the relief.
const EVERY_DAYS: i64 = 2;
const HOUR: (i64, i64) = (6, 40);
/// The last time she was at it: what came later waits.
const LAST: i64 = 2;
/// Decisions within so many minutes.
const SITTING_MINUTES: i64 = 15;

/// Kinds that wait for a commander of themselves, lines of the book apart: a day covers those.
const KINDS: &[&str] = &[
    "incident",
    "statement",
    "custody",
    "seizure",
    "document_check",
    "patrol",
    "reception",
    "training",
];

/// Countersigns what was written by then.
pub(super) fn write(book: &mut Book, days: i64) {
    let mut decided = book.decided();
    for back in (LAST..=days).rev().filter(|back| back % EVERY_DAYS == 0) {
        let at = day(back, HOUR.0, HOUR.1);
        for of in [back + 2, back + 1].into_iter().filter(|of| *of <= days) {
            approve(book, at, json!(format!("@-{of}d")));
        }
        let mut minute = 0;
        for id in book.written(KINDS, at) {
            if decided.insert(id.clone()) {
                minute = (minute + 1) % SITTING_MINUTES;
                approve(book, at.plus(minute), json!(id));
            }
        }
    }
}

fn approve(book: &mut Book, at: When, target: Value) {
    let says = json!({"target": target, "decision": "approved"});
    book.write_at(COMMANDER, "countersign", at, at, says);
}
