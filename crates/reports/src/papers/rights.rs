//! The rights of a person who is held, to be read aloud and handed over in a language they understand.

use domain::record::Record;
use paper::{Block, Document, TEXT_POINTS_LARGE};

use super::{Press, words};

/// How many rights the notice lists: `rights-1` and on.
const RIGHTS: u8 = 9;

/// The notice; with a custody, the copy on which that person signs.
#[must_use]
pub fn rights(press: &Press<'_>, custody: Option<&Record>) -> Document {
    let items = (1..=RIGHTS).map(|at| press.say(&format!("rights-{at}")));
    let mut blocks = vec![Block::Items {
        title: String::new(),
        points: TEXT_POINTS_LARGE,
        items: items.collect(),
    }];
    let Some(custody) = custody else {
        return press.sheet(press.say("paper-title-rights"), blocks);
    };
    let name = words::value(press, custody, "person").unwrap_or_default();
    blocks.push(press.signatures(&[
        ("paper-sign-officer", String::new()),
        ("paper-sign-read-to", name),
        ("paper-sign-interpreter", String::new()),
    ]));
    let mut sheet = press.about(press.say("paper-title-rights"), custody, blocks);
    // The notice is whole, whatever the record still lacks.
    sheet.words.stamp.clear();
    sheet
}
