//! What is told by hand: the cases, the files, the vault, who was referred. A line of `story.jsonl` is a line of the
//! import format without what every line has alike: `$by` only where somebody else than the desk wrote it, no `id`, and
//! `recorded_at` only where it was written later than at once.

use std::collections::BTreeMap;

use domain::kind::{Kind, Type};
use domain::slip_code::{CHANCE_BYTES, slip_code};
use serde_json::{Map, Value, json};

use super::book::{Book, desk};
use super::when::When;

const STORY: &str = include_str!("story.jsonl");

/// The records that the story names, by name.
pub(super) type Names = BTreeMap<String, String>;

/// Writes the story down.
pub(super) fn write(book: &mut Book) -> Names {
    let mut names = Names::new();
    for text in STORY.lines() {
        let Ok(Value::Object(line)) = serde_json::from_str(text) else {
            unreachable!("a line of the story is an object: {text}")
        };
        tell(book, &mut names, line);
    }
    names
}

fn tell(book: &mut Book, names: &mut Names, mut line: Map<String, Value>) {
    let mut taken = |name: &str| match line.remove(name) {
        Some(Value::String(text)) => Some(text),
        _ => None,
    };
    let kind = taken("kind").expect("a line has its kind");
    let (by, name, written) = (taken("$by"), taken("ref"), taken("recorded_at"));
    let table = Kind::find(&kind).expect("a kind of the table");
    let happened = taken("occurred_at");
    let dated = || line.get(table.occurred?)?.as_str().map(str::to_owned);
    let at = happened.or_else(dated);
    let at = at
        .and_then(|at| When::read(&at))
        .expect("a line has its moment");
    for (field, value) in &mut line {
        if let Some(field) = table.field(field) {
            point(&field.ty, value, names);
        }
    }
    if kind == "referral" {
        line.insert("slip_code".to_owned(), json!(code_of_a_slip(book)));
    }
    let by = by.as_deref().unwrap_or_else(|| desk(at));
    let id = match written.and_then(|written| When::read(&written)) {
        Some(written) => book.write_at(by, &kind, at, written, line.into()),
        None => book.write(by, &kind, at, line.into()),
    };
    names.extend(name.map(|name| (name, id)));
}

/// Puts ids in place of the names that a pointer holds.
fn point(ty: &Type, value: &mut Value, names: &Names) {
    match (ty, value) {
        // A day is no name.
        (Type::Record(_) | Type::RecordOrDay, Value::String(name)) if !name.starts_with('@') => {
            let known = names.get(name.as_str());
            let known = known.unwrap_or_else(|| unreachable!("{name} is told later"));
            name.clone_from(known);
        }
        (Type::List(of), Value::Array(items)) => {
            items.iter_mut().for_each(|item| point(of, item, names));
        }
        _ => {}
    }
}

/// The code of a slip, as the desk makes it.
fn code_of_a_slip(book: &mut Book) -> String {
    let mut chance = [0; CHANCE_BYTES];
    for byte in &mut chance {
        *byte = u8::try_from(book.dice.below(256)).expect("below 256");
    }
    slip_code(&chance)
}
