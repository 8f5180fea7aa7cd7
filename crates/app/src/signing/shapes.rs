//! Shapes: what is asked and what is shown.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What stands in the name of the person at the desk without their signature, from before they unlocked.
#[derive(Debug, Clone, Serialize, TS)]
pub struct UnsignedView {
    /// Mark of this machine's journal.
    pub machine: String,
    /// How many there are.
    pub count: u32,
    /// The number of the last one: an answer names it, so that nothing is signed that was not asked about.
    pub up_to: u64,
    /// First to last, at most two hundred.
    pub entries: Vec<UnsignedEntryView>,
}

/// An entry without a signature.
#[derive(Debug, Clone, Serialize, TS)]
pub struct UnsignedEntryView {
    /// Its number in the journal.
    pub seq: u64,
    /// The machine's clock as it was written, RFC 3339.
    pub at: String,
    /// `put`, `patch`, `append`, `add`, `remove`, `void`, `unvoid`, `resolve`, `alert`.
    pub op: String,
    /// Kind of its record.
    pub kind: String,
    /// Number of the record.
    pub number: Option<String>,
    /// Label of the record.
    pub label: Option<String>,
    /// Names of the fields it sets.
    pub fields: Vec<String>,
}

/// Signs everything asked about but what is named.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct UnsignedAnswerRequest {
    /// As the view gave it.
    pub up_to: u64,
    /// Numbers of the entries that this person did not write: they stay, unsigned, and the book says so.
    #[serde(default)]
    #[ts(optional, as = "Option<Vec<u64>>")]
    pub not_mine: Vec<u64>,
}
