//! The entry: one act on the register, as words. Its bytes, its identity and its place belong to `journal`.

use std::collections::BTreeMap;

use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::id::{Identity16, JournalId};

/// What an entry does (see `docs/ARCHITECTURE.md`, "The journal").
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Op {
    /// Creates a record.
    Put,
    /// Replaces the named fields of a record.
    Patch,
    /// Writes an append-only line, or one part of a long text.
    Append,
    /// Adds elements to a list.
    Add,
    /// Removes the named elements from a list.
    Remove,
    /// Declares a record void; nothing is ever deleted.
    Void,
    /// Takes a `void` back.
    Unvoid,
    /// Decides between several heads of a field.
    Resolve,
    /// A person's signature over a stretch of the journal.
    Sign,
    /// Headquarters' judgement of an entry, by its place.
    Verdict,
    /// A protection file was opened.
    Read,
    /// Something that cannot wait: a custody past 44 h, an escape.
    Alert,
    /// A range of the writer's own journal was written with a wrong clock.
    Clock,
    /// Reserved: headquarters protection erases content and keeps the envelope.
    Redact,
    /// The first entry of a journal.
    Volume,
    /// An act of a newer program: kept, carried, not folded.
    #[serde(other)]
    Unknown,
}

/// Hybrid logical clock: milliseconds since 1970 and a counter. Orders entries, never gates them.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Default,
)]
pub struct Hlc(pub u64, pub u32);

/// Field name to value, in the canonical order of names.
pub type Fields = BTreeMap<String, Value>;

/// One act on the register.
///
/// Field order is the order of the keys in the bytes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Entry {
    /// The journal of birth: a copy in someone else's journal is not the same act.
    #[serde(rename = "in")]
    pub journal: JournalId,
    /// What the entry does.
    pub op: Op,
    /// Kind of the record, an open set: kinds of a newer program are kept and carried.
    pub kind: String,
    /// The record's id; absent for acts on the journal itself (`volume`, `sign`, `clock`, `verdict`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub record: Option<String>,
    /// Version of the field tables the writer knew.
    pub schema: u32,
    /// Order.
    pub hlc: Hlc,
    /// Evidence: what the machine's clock said, with its offset.
    pub wall: DateTime<FixedOffset>,
    /// The writer's own machine doubts `wall`.
    pub doubtful: bool,
    /// Id of the user who acted.
    pub by: String,
    /// The fields set, or the act's own particulars.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub set: Fields,
    /// Per field, the entries whose values are replaced.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub was: BTreeMap<String, Vec<Identity16>>,
    /// The reason given, for acts that need one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub why: Option<String>,
    /// Eight random bytes: two equal acts are still two.
    pub salt: String,
    /// Sealed content of a protection file, in place of `set`, `was` and `why`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seal: Option<String>,
}
