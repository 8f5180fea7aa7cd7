//! What of a protection file travels in clear, and what is sealed: a closed list, and the two ways across it.
//!
//! In clear are the number, the token, the facts, the stage and an alert, each with its `was`; of a presence also the
//! times, which the board needs. Everything else of an entry is content, and only who holds a protection key reads it.
//! Nothing here encrypts: `journal` seals the [`Content`] that [`hide`] takes out, and gives it back to [`reveal`].

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::check::text;
use crate::entry::{Entry, Fields};
use crate::fold::SEEN;
use crate::id::{Identity16, from_text};
use crate::kind::{Compartment, Kind};
use crate::kinds::remarks::FILE_NAME;
use crate::number::{Number, Token};

/// The fields of every sealed record that stay in clear.
pub const CLEAR: [&str; 5] = ["alert", "facts", "number", "stage", "token"];

/// Fields by which a record hangs on another one: if that one is protected, so is this one.
pub const POINTERS: [&str; 3] = ["record", "subject", "target"];

/// Further fields in clear, by kind: the times of a presence and of the care given meanwhile, and the name of a sealed
/// file.
const CLEAR_OF: [(&str, &[&str]); 3] = [
    ("attachment", &[FILE_NAME]),
    ("presence", &["arrived_at", "left_at"]),
    ("presence_event", &["at", "event", "presence"]),
];

/// In place of a seal that was opened: the entry was sealed, and says here what was in it.
const OPENED: &str = "";

/// What is sealed of an entry.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Content {
    /// The fields set.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub set: Fields,
    /// Per field, the entries whose values are replaced.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub was: BTreeMap<String, Vec<Identity16>>,
    /// The reason given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub why: Option<String>,
}

impl Entry {
    /// Whether it belongs to a protection file, opened or not.
    #[must_use]
    pub fn is_sealed(&self) -> bool {
        self.seal.is_some()
    }

    /// Whether what it says is not to be read here.
    #[must_use]
    pub fn is_closed(&self) -> bool {
        self.seal.as_deref().is_some_and(|seal| seal != OPENED)
    }
}

/// Takes out of an entry what is to be sealed; the closed list stays.
pub fn hide(entry: &mut Entry) -> Content {
    let kind = entry.kind.as_str();
    let (clear, set) = std::mem::take(&mut entry.set)
        .into_iter()
        .partition(|(name, value)| stays(kind, name, value));
    let (clear_was, was) = std::mem::take(&mut entry.was)
        .into_iter()
        .partition(|(name, _)| name == SEEN || is_listed(kind, name));
    (entry.set, entry.was) = (clear, clear_was);
    Content {
        set,
        was,
        why: entry.why.take(),
    }
}

/// Puts opened content back. What belongs in clear counts only where everyone can read it.
pub fn reveal(entry: &mut Entry, content: Content) {
    let kind = entry.kind.clone();
    let hidden = |name: &str, value: &Value| !stays(&kind, name, value);
    let set = content.set.into_iter();
    entry
        .set
        .extend(set.filter(|(name, value)| hidden(name, value)));
    let was = content.was.into_iter();
    entry
        .was
        .extend(was.filter(|(name, _)| name != SEEN && !is_listed(&kind, name)));
    entry.why = content.why;
    entry.seal = Some(OPENED.to_owned());
}

/// The base that gave a sealed record its number or token; its `base` field is sealed with the rest.
#[must_use]
pub fn base_of(clear: &Fields) -> Option<String> {
    let number = || Some(text(clear, "number")?.parse::<Number>().ok()?.base);
    let token = || Some(text(clear, "token")?.parse::<Token>().ok()?.base);
    number().or_else(token)
}

/// The fields that people fill in, without the facts and the token that a file is given as it is written.
#[must_use]
pub fn filled_in(fields: &Fields) -> Fields {
    let mut fields = fields.clone();
    fields.retain(|name, _| name != "facts" && name != "token");
    fields
}

/// Whether records of this kind are always sealed. Kinds of a newer program are not known to be.
#[must_use]
pub fn is_protection(kind: &str) -> bool {
    Kind::find(kind).is_some_and(|kind| kind.compartment == Compartment::Protection)
}

/// The records that these fields hang on: protected ones make the record protected.
pub fn hangs_on(fields: &Fields) -> impl Iterator<Item = &str> {
    POINTERS.iter().filter_map(|name| text(fields, name))
}

fn is_listed(kind: &str, name: &str) -> bool {
    CLEAR.contains(&name)
        || CLEAR_OF
            .iter()
            .any(|(of, names)| *of == kind && names.contains(&name))
}

/// Whether a value is in clear: only in the form that names nobody.
fn stays(kind: &str, name: &str, value: &Value) -> bool {
    match name {
        "number" => value
            .as_str()
            .is_some_and(|text| text.parse::<Number>().is_ok()),
        "token" => value
            .as_str()
            .is_some_and(|text| text.parse::<Token>().is_ok()),
        "stage" => matches!(value.as_str(), Some("final" | "amended" | "void")),
        "facts" => value.is_object(),
        "alert" => value.is_string(),
        FILE_NAME => {
            let name = value.as_str().map(from_text::<32>);
            is_listed(kind, FILE_NAME) && name.is_some_and(|name| name.is_ok())
        }
        _ => is_listed(kind, name) && value.is_string(),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;
    use crate::entry::Op;
    use crate::testing::{Device, fields};

    fn entry(kind: &str, set: Value) -> Entry {
        Device::new(1).entry(Op::Put, kind, fields(set))
    }

    #[test]
    fn only_the_closed_list_stays_in_clear() {
        let mut entry = entry(
            "child_file",
            json!({"number": "OUA-K7Q2-2026-000123", "token": "M-OUA-K7Q2-1", "stage": "amended",
                "facts": {"of": []}, "family_name": "TAMARIN", "base": "OUA", "arrived_at": "x",
                "$parts": {"wishes": 2}, "occurred_at": "2026-02-14T10:40:00-05:00"}),
        );
        entry.was = ["facts", "stage", "$record", "family_name"]
            .map(|name| (name.to_owned(), vec![Identity16([1; 16])]))
            .into();
        entry.why = Some("TAMARIN said so".into());
        let content = hide(&mut entry);
        let clear: Vec<&str> = entry.set.keys().map(String::as_str).collect();
        assert_eq!(clear, ["facts", "number", "stage", "token"]);
        let named: Vec<&str> = entry.was.keys().map(String::as_str).collect();
        assert_eq!(named, ["$record", "facts", "stage"]);
        assert_eq!(content.was.keys().collect::<Vec<_>>(), ["family_name"]);
        assert!(!serde_json::to_string(&entry).unwrap().contains("TAMARIN"));
        assert_eq!(base_of(&entry.set).as_deref(), Some("OUA"));
    }

    #[test]
    fn of_a_presence_the_times_stay_too() {
        let mut entry = entry(
            "presence",
            json!({"arrived_at": "2026-02-14T10:40:00-05:00", "subject": "0199", "handed_to": {"name": "x"}}),
        );
        let content = hide(&mut entry);
        assert_eq!(entry.set.keys().collect::<Vec<_>>(), ["arrived_at"]);
        assert_eq!(
            content.set.keys().collect::<Vec<_>>(),
            ["handed_to", "subject"]
        );
    }

    #[test]
    fn of_a_file_the_name_stays_and_what_opens_it_does_not() {
        let name = crate::id::to_text(&[7; 32]);
        let set = json!({"file": name, "file_key": name, "caption": "x", "sha256": "y"});
        let mut photo = entry("attachment", set);
        hide(&mut photo);
        assert_eq!(photo.set, fields(json!({"file": name})));
        let mut disguised = entry("attachment", json!({"file": "TAMARIN"}));
        hide(&mut disguised);
        assert_eq!(disguised.set, Fields::new());
        let mut other = entry("note", json!({"file": name}));
        hide(&mut other);
        assert_eq!(other.set, Fields::new());
    }

    #[test]
    fn a_name_written_where_a_number_belongs_is_sealed_with_the_rest() {
        let disguised = json!({"number": "TAMARIN", "token": "TAMARIN", "stage": "TAMARIN", "facts": "TAMARIN"});
        let mut entry = entry("child_file", disguised);
        hide(&mut entry);
        assert_eq!(entry.set, Fields::new());
    }

    #[test]
    fn sealed_content_never_speaks_for_what_is_in_clear() {
        let mut entry = entry("child_file", json!({"token": "M-OUA-K7Q2-1"}));
        hide(&mut entry);
        let content = Content {
            set: fields(
                json!({"token": "M-OUA-K7Q2-2", "facts": {"of": [1]}, "wishes": "go home"}),
            ),
            was: BTreeMap::from([(SEEN.to_owned(), vec![Identity16([1; 16])])]),
            why: None,
        };
        reveal(&mut entry, content);
        assert_eq!(
            entry.set,
            fields(json!({"token": "M-OUA-K7Q2-1", "wishes": "go home"}))
        );
        assert!(entry.was.is_empty() && entry.is_sealed() && !entry.is_closed());
    }

    proptest! {
        #[test]
        fn what_was_hidden_comes_back_whole(
            set in prop::collection::btree_map(
                prop::sample::select(vec!["number", "token", "facts", "stage", "alert", "wishes", "base"]),
                prop::sample::select(vec![json!("OUA-K7Q2-2026-000123"), json!("V-OUA-K7Q2-1"),
                    json!({"of": []}), json!("void"), json!(["a"]), json!(3)]), 0..7),
            was in prop::collection::btree_set(prop::sample::select(vec!["facts", "wishes", "$record"]), 0..4),
        ) {
            let set: Fields = set.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
            let mut whole = entry("child_file", json!({}));
            whole.set = set;
            whole.was = was.into_iter().map(|name| (name.to_owned(), vec![])).collect();
            whole.why = Some("because".into());
            let mut opened = whole.clone();
            let content = hide(&mut opened);
            reveal(&mut opened, content);
            whole.seal = opened.seal.clone();
            prop_assert_eq!(opened, whole);
        }
    }
}
