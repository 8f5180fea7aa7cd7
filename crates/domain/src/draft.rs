//! What the writer of the journal is asked to append: acts without their place, their clock and their author.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::canonical::{byte_weight, weight};
use crate::entry::{Fields, Op};
use crate::fold::PARTS;
use crate::id::{Identity, Identity16};
use crate::kind::Kind;

/// Longer texts go on in parts of this size, in bytes as JSON writes them.
pub const TEXT_PART_BYTES_MAX: usize = 8 * 1024;
/// What `set` may weigh in an entry of 16 KiB, leaving room for `was` and the envelope, in bytes.
pub const SET_BYTES_MAX: usize = 10 * 1024;
/// The same where it is sealed: what does not compress grows by a third, and the keys and the facts need room.
pub const SEALED_SET_BYTES_MAX: usize = 7 * 1024;

/// An act to be written.
#[derive(Debug, Clone, PartialEq)]
pub struct Draft {
    /// What it does.
    pub op: Op,
    /// Kind of the record.
    pub kind: String,
    /// The record.
    pub record: String,
    /// What it sets.
    pub set: Fields,
    /// What it replaces.
    pub was: BTreeMap<String, Vec<Identity16>>,
    /// The reason, where one is asked for.
    pub why: Option<String>,
    /// What does not fit, to be written right after and to name it.
    rest: Vec<Rest>,
}

#[derive(Debug, Clone, PartialEq)]
struct Rest {
    op: Op,
    field: String,
    set: Fields,
}

impl Draft {
    /// The first save of a record.
    #[must_use]
    pub fn create(kind: &str, record: &str, fields: Fields) -> Self {
        Self::new(op_of_create(kind), kind, record, fields)
    }

    /// The first save of a protection file.
    #[must_use]
    pub fn create_sealed(kind: &str, record: &str, fields: Fields) -> Self {
        Self::within(
            SEALED_SET_BYTES_MAX,
            op_of_create(kind),
            kind,
            record,
            fields,
        )
    }

    pub(crate) fn new(op: Op, kind: &str, record: &str, set: Fields) -> Self {
        Self::within(SET_BYTES_MAX, op, kind, record, set)
    }

    /// An act whose `set` weighs at most so much, in bytes; the rest goes on in further entries.
    pub(crate) fn within(limit: usize, op: Op, kind: &str, record: &str, set: Fields) -> Self {
        let (kind, record) = (kind.to_owned(), record.to_owned());
        let mut draft = Self {
            op,
            kind,
            record,
            set,
            was: BTreeMap::new(),
            why: None,
            rest: Vec::new(),
        };
        if op != Op::Remove {
            draft.fit(limit);
        }
        draft
    }

    /// The entries that complete this one, once it has an identity; written right after it.
    pub fn rest(&self, head: &Identity) -> impl Iterator<Item = Draft> + '_ {
        let head = head.short();
        self.rest.iter().map(move |rest| Draft {
            op: rest.op,
            kind: self.kind.clone(),
            record: self.record.clone(),
            set: rest.set.clone(),
            was: BTreeMap::from([(rest.field.clone(), vec![head])]),
            why: None,
            rest: Vec::new(),
        })
    }

    /// Moves long texts, then the heaviest texts and lists, out of `set` until it fits an entry.
    fn fit(&mut self, limit: usize) {
        let weigh = |(name, value): (&String, &Value)| (weight(value), name.clone());
        let mut weights: Vec<_> = self.set.iter().map(weigh).collect();
        weights.sort_unstable_by(|a, b| b.cmp(a));
        let mut total: usize = weights
            .iter()
            .map(|(bytes, name)| bytes + name.len() + 4)
            .sum();
        for (bytes, name) in weights {
            if bytes <= TEXT_PART_BYTES_MAX && total <= limit {
                return;
            }
            self.move_out(&name);
            total -= bytes;
        }
    }

    fn move_out(&mut self, name: &str) {
        let moved = match self.set.get_mut(name) {
            Some(Value::String(text)) => text_parts(name, &std::mem::take(text)),
            Some(Value::Array(items)) => list_parts(name, items),
            _ => return,
        };
        if self.set[name].is_string() {
            self.set.remove(name);
        }
        let parts = self
            .set
            .entry(PARTS.to_owned())
            .or_insert_with(|| json!({}));
        parts[name] = moved.len().into();
        self.rest.extend(moved);
    }
}

fn op_of_create(kind: &str) -> Op {
    match Kind::find(kind) {
        Some(kind) if kind.append_only => Op::Append,
        _ => Op::Put,
    }
}

fn text_parts(field: &str, text: &str) -> Vec<Rest> {
    let pieces = pieces(text);
    let of = pieces.len();
    let part = |(index, text): (usize, &str)| Rest {
        op: Op::Append,
        field: field.to_owned(),
        set: Fields::from([
            ("field".into(), field.into()),
            ("part".into(), (index + 1).into()),
            ("of".into(), of.into()),
            ("text".into(), text.into()),
        ]),
    };
    pieces.into_iter().enumerate().map(part).collect()
}

/// Cuts between characters.
fn pieces(text: &str) -> Vec<&str> {
    let (mut pieces, mut from, mut filled) = (Vec::new(), 0, 0);
    for (at, character) in text.char_indices() {
        let bytes = text[at..at + character.len_utf8()]
            .bytes()
            .map(byte_weight)
            .sum::<usize>();
        if filled + bytes > TEXT_PART_BYTES_MAX {
            pieces.push(&text[from..at]);
            (from, filled) = (at, 0);
        }
        filled += bytes;
    }
    pieces.push(&text[from..]);
    pieces
}

/// Leaves the first element, so that the save still says the field is a list.
fn list_parts(field: &str, items: &mut Vec<Value>) -> Vec<Rest> {
    let rest = items.split_off(1.min(items.len()));
    let part = |items: Vec<Value>| Rest {
        op: Op::Add,
        field: field.to_owned(),
        set: Fields::from([(field.to_owned(), Value::Array(items))]),
    };
    by_weight(rest).into_iter().map(part).collect()
}

/// Groups elements so that each group fits an entry.
pub(crate) fn by_weight(items: Vec<Value>) -> Vec<Vec<Value>> {
    let (mut groups, mut filled) = (Vec::<Vec<Value>>::new(), usize::MAX);
    for item in items {
        let bytes = weight(&item) + 1;
        if filled.saturating_add(bytes) > TEXT_PART_BYTES_MAX {
            groups.push(Vec::new());
            filled = 0;
        }
        filled += bytes;
        groups.last_mut().expect("a group was opened").push(item);
    }
    groups
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::canonical::canonical;
    use crate::testing::{RECORD, fields};

    #[test]
    fn an_append_only_line_is_appended() {
        let op = |kind: &str| Draft::create(kind, RECORD, Fields::new()).op;
        assert_eq!(op("log_entry"), Op::Append);
        assert_eq!(op("incident"), Op::Put);
    }

    #[test]
    fn a_part_names_the_entry_it_goes_on_from() {
        let text = "x".repeat(TEXT_PART_BYTES_MAX + 1);
        let draft = Draft::create("incident", RECORD, fields(json!({"description": text})));
        assert_eq!(draft.set, fields(json!({"$parts": {"description": 2}})));
        let head = Identity([7; 32]);
        let rest: Vec<_> = draft.rest(&head).collect();
        assert_eq!(rest.len(), 2);
        let last = json!({"field": "description", "part": 2, "of": 2, "text": "x"});
        assert_eq!(rest[1].set, fields(last));
        assert_eq!(rest[1].was["description"], [head.short()]);
    }

    proptest! {
        #[test]
        fn pieces_fit_and_make_the_text(text in "[a-zé\u{1}\\\\😀]{0,9000}") {
            let pieces = pieces(&text);
            prop_assert_eq!(&pieces.concat(), &text);
            for piece in pieces {
                prop_assert!(canonical(&json!(piece)).len() <= TEXT_PART_BYTES_MAX + 2);
            }
        }

        #[test]
        fn what_is_set_always_fits(
            texts in prop::collection::btree_map("[a-f]{4}", "[a\u{1}]{0,3000}", 0..8),
            items in prop::collection::vec("[é\n]{0,200}", 0..300),
        ) {
            let mut set: Fields =
                texts.into_iter().map(|(name, text)| (name, text.into())).collect();
            set.insert("officers".into(), items.into());
            let draft = Draft::create("incident", RECORD, set);
            let head = Identity([7; 32]);
            for draft in draft.rest(&head).chain([draft.clone()]) {
                prop_assert!(canonical(&json!(draft.set)).len() <= SET_BYTES_MAX + 1024);
            }
        }
    }
}
