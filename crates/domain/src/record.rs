//! A record as the entries leave it: the projection that everything reads and nothing edits.

use std::collections::BTreeMap;

use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::canonical::write_pairs;
use crate::check;
use crate::entry::{Fields, Op};
use crate::id::Identity16;
use crate::kind::Kind;

/// Named by `incomplete` when no entry created the record: only edits of it have arrived.
pub const NOT_CREATED: &str = "$record";

/// A first guess at the length of a projection, in bytes.
const LINE_BYTES_USUAL: usize = 768;

/// What the entries say of one record, the same whatever the order they came in.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Record {
    /// Its key.
    pub id: String,
    /// Code of its kind; a newer program's kinds are kept too.
    pub kind: String,
    /// Where it stands.
    pub stage: Stage,
    /// The values shown: the header's and its own, groups dotted, coordinates in millionths of a degree.
    #[serde(flatten)]
    pub fields: Fields,
    /// Per field, every value that stands, latest first, where more than one does.
    #[serde(
        default,
        rename = "$conflicts",
        skip_serializing_if = "BTreeMap::is_empty"
    )]
    pub conflicts: BTreeMap<String, Vec<Variant>>,
    /// Fields whose text has not all arrived, or [`NOT_CREATED`].
    #[serde(default, rename = "$incomplete", skip_serializing_if = "Vec::is_empty")]
    pub incomplete: Vec<String>,
    /// Every creation of it was set aside: it is shown, marked, and gives no facts.
    #[serde(default, rename = "$quarantined", skip_serializing_if = "is_false")]
    pub quarantined: bool,
    /// Part of it is sealed and not opened here: the values are those that travel in clear.
    #[serde(default, rename = "$sealed", skip_serializing_if = "is_false")]
    pub sealed: bool,
    /// Acts that were kept and do not count.
    #[serde(default, rename = "$set_aside", skip_serializing_if = "Vec::is_empty")]
    pub set_aside: Vec<SetAside>,
}

/// Where a record stands. A draft is not a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// As first saved, completed at most.
    Final,
    /// Something that stood was changed.
    Amended,
    /// Declared void, with a reason; nothing is deleted.
    Void,
}

/// One of several values that stand.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Variant {
    /// The value; absent when the field was cleared.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<Value>,
    /// Who wrote it.
    pub by: String,
    /// What that machine's clock said.
    pub at: DateTime<FixedOffset>,
    /// The entry that wrote it.
    pub entry: Identity16,
}

/// An act that was kept and does not count.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SetAside {
    /// The entry.
    pub entry: Identity16,
    /// What it tried.
    pub op: Op,
    /// The one field concerned, when the rest of the entry stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub field: Option<String>,
    /// Why: a verdict's code, or `append_only`, `other_kind`, `malformed`, `illegal_state`, `unsealed`.
    pub code: String,
    /// Who wrote it.
    pub by: String,
    /// What that machine's clock said.
    pub at: DateTime<FixedOffset>,
}

impl Record {
    /// A field's value.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.fields.get(name)
    }

    /// A text, a code or an id.
    #[must_use]
    pub fn text(&self, name: &str) -> Option<&str> {
        check::text(&self.fields, name)
    }

    /// A whole number.
    #[must_use]
    pub fn int(&self, name: &str) -> Option<i64> {
        self.get(name)?.as_i64()
    }

    /// Yes; a field that is absent is not.
    #[must_use]
    pub fn is(&self, name: &str) -> bool {
        self.get(name) == Some(&Value::Bool(true))
    }

    /// A moment, if the field holds one.
    #[must_use]
    pub fn moment(&self, name: &str) -> Option<DateTime<FixedOffset>> {
        check::moment(&self.fields, name)
    }

    /// The elements of a list; none when it is absent.
    #[must_use]
    pub fn list(&self, name: &str) -> &[Value] {
        self.get(name)
            .and_then(Value::as_array)
            .map_or(&[], Vec::as_slice)
    }

    /// One particular of an object.
    #[must_use]
    pub fn part(&self, name: &str, part: &str) -> Option<&Value> {
        self.get(name)?.get(part)
    }

    /// The text of one particular of an object.
    #[must_use]
    pub fn part_text(&self, name: &str, part: &str) -> Option<&str> {
        check::part_text(&self.fields, name, part)
    }

    /// The moment of one particular of an object.
    #[must_use]
    pub fn part_moment(&self, name: &str, part: &str) -> Option<DateTime<FixedOffset>> {
        check::part_moment(&self.fields, name, part)
    }

    /// Code of the base it belongs to.
    #[must_use]
    pub fn base(&self) -> Option<&str> {
        self.text("base")
    }

    /// Its label on paper and over the radio; never a key.
    #[must_use]
    pub fn number(&self) -> Option<&str> {
        self.text("number")
    }

    /// Who saved it first.
    #[must_use]
    pub fn author(&self) -> Option<&str> {
        self.text("author")
    }

    /// When it happened.
    #[must_use]
    pub fn occurred_at(&self) -> Option<DateTime<FixedOffset>> {
        self.moment("occurred_at")
    }

    /// When it was saved first.
    #[must_use]
    pub fn recorded_at(&self) -> Option<DateTime<FixedOffset>> {
        self.moment("recorded_at")
    }

    /// Its table, unless the kind is a newer program's.
    #[must_use]
    pub fn known_kind(&self) -> Option<&'static Kind> {
        Kind::find(&self.kind)
    }

    /// Whether it may give facts: whole, not void, and its creation not set aside.
    #[must_use]
    pub fn counts(&self) -> bool {
        self.stage != Stage::Void && !self.quarantined && self.incomplete.is_empty()
    }

    /// What it still needs to be complete (`°`); who cannot read it cannot tell.
    #[must_use]
    pub fn missing(&self) -> Vec<&'static str> {
        if self.sealed {
            return Vec::new();
        }
        self.known_kind()
            .map(|kind| kind.missing(&self.fields))
            .unwrap_or_default()
    }

    /// The projection as one canonical line, without a line break: what is stored and digested.
    #[must_use]
    pub fn canonical(&self) -> String {
        let plain = |name, value: Result<Value, _>| (name, value.expect("plain data"));
        let mut own = vec![
            ("id", Value::from(self.id.as_str())),
            ("kind", self.kind.as_str().into()),
            ("stage", self.stage.code().into()),
        ];
        if !self.conflicts.is_empty() {
            own.push(plain("$conflicts", serde_json::to_value(&self.conflicts)));
        }
        if !self.incomplete.is_empty() {
            own.push(plain("$incomplete", serde_json::to_value(&self.incomplete)));
        }
        if self.quarantined {
            own.push(("$quarantined", true.into()));
        }
        if self.sealed {
            own.push(("$sealed", true.into()));
        }
        if !self.set_aside.is_empty() {
            own.push(plain("$set_aside", serde_json::to_value(&self.set_aside)));
        }
        let fields = self
            .fields
            .iter()
            .map(|(name, value)| (name.as_str(), value));
        let own = own.iter().map(|(name, value)| (*name, value));
        let mut line = String::with_capacity(LINE_BYTES_USUAL);
        write_pairs(&mut line, fields.chain(own).collect());
        line
    }

    /// Reads a projection back.
    ///
    /// # Errors
    /// The text is not what [`Record::canonical`] writes.
    pub fn parse(text: &str) -> Result<Self, serde_json::Error> {
        serde_json::from_str(text)
    }
}

impl Stage {
    /// The code of the contract.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Final => "final",
            Self::Amended => "amended",
            Self::Void => "void",
        }
    }
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde passes the field by reference"
)]
fn is_false(flag: &bool) -> bool {
    !flag
}
