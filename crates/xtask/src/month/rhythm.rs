//! The main courante of a month, day and night: reliefs, radio checks, visits, what breaks down, what is ordered.

use serde_json::json;

use super::book::{Book, COMMANDER, desk};
use super::said;
use super::when::{When, day};

/// The day of the great rain: the story has its one line.
pub(super) const NIL_DAY: i64 = 18;
/// The day without power: the story has its lines, from the paper notebook.
const PAPER_DAY: i64 = 13;
/// Lines of a day beside the fixed ones, at least, and how many more there may be.
const LOOSE: (u32, u32) = (2, 3);
/// The hours in which they fall: from eight in the morning, over nine and a half hours.
const LOOSE_FROM: i64 = 8 * 60;
const LOOSE_MINUTES: u32 = 570;

/// Texts of each category, none said twice before all were said.
struct Pools(Vec<Pool>);

struct Pool {
    category: &'static str,
    left: Vec<&'static str>,
    all: &'static [&'static str],
}

impl Pools {
    fn new() -> Self {
        let pool = |(category, all): &(&'static str, &'static [&'static str])| Pool {
            category,
            left: Vec::new(),
            all,
        };
        Self(said::POOLS.iter().map(pool).collect())
    }

    fn next(&mut self, book: &mut Book, category: &str) -> String {
        let pool = self.0.iter_mut().find(|pool| pool.category == category);
        let pool = pool.expect("every category has its texts");
        if pool.left.is_empty() {
            pool.left = pool.all.to_vec();
        }
        let count = u32::try_from(pool.left.len()).expect("a short list");
        let text = pool.left.swap_remove(book.dice.below(count) as usize);
        said::fill(&mut book.dice, text)
    }
}

/// Thirty days of the book, and today as far as it went.
pub(super) fn write(book: &mut Book, days: i64) {
    let mut pools = Pools::new();
    for back in (0..=days).rev() {
        match back {
            NIL_DAY | PAPER_DAY => {}
            _ => full_day(book, &mut pools, back),
        }
    }
}

fn line(book: &mut Book, at: When, category: &str, text: &str) {
    let says = json!({"category": category, "text": text});
    book.write(desk(at), "log_entry", at, says);
}

fn full_day(book: &mut Book, pools: &mut Pools, back: i64) {
    let mut say = |book: &mut Book, hour: i64, minute: u32, category: &str| {
        let at = day(back, hour, i64::from(minute));
        let text = pools.next(book, category);
        line(book, at, category, &text);
    };
    let some = book.dice.below(25);
    say(book, 0, 30 + some, "radio_check");
    if book.dice.below(3) == 0 {
        say(book, 4, 10 + some, "nil_report");
    } else {
        say(book, 3, 10 + some, "other");
    }
    let present = if desk(day(back, 6, 0)) == desk(day(back, 8, 0)) {
        "relief"
    } else {
        "duty_start"
    };
    say(book, 7, 2, present);
    say(book, 12, 5 + some, "radio_check");
    say(book, 18, 0, "relief");
    say(book, 21, 10 + some, "radio_check");
    for _ in 0..LOOSE.0 + book.dice.below(LOOSE.1) {
        let minute = LOOSE_FROM + i64::from(book.dice.below(LOOSE_MINUTES));
        let category = *book.dice.of(said::BY_DAY);
        let text = pools.next(book, category);
        line(book, When::Day(back, minute), category, &text);
    }
    if back % 6 == 4 {
        let text = pools.next(book, "order");
        let at = day(back, 9, 40);
        let says = json!({"category": "order", "text": text});
        book.write(COMMANDER, "log_entry", at, says);
    }
}
