//! Shapes: what is asked and what is shown.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::shapes::OfficerView;

/// What waits for a commander, and what came back.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ReviewView {
    /// Now, RFC 3339, by the best clock known.
    pub now: String,
    /// What the person at the desk may decide, oldest first, at most 500; empty for who decides nothing.
    pub waiting: Vec<ReviewRow>,
    /// All of them.
    pub waiting_total: u32,
    /// Returned and not answered yet: to the person at the desk, or, for who decides, to anyone. Oldest first.
    pub returned: Vec<ReviewRow>,
    /// Of those that wait, how many the person at the desk wrote: another commander, or headquarters, decides.
    pub own: u32,
    /// First day looked at: what happened before it no longer waits here. `2026-11-17`.
    pub since: String,
}

/// A record, or a day, to decide upon.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ReviewRow {
    /// Id of the record, or the day: `2026-11-17`.
    pub target: String,
    /// Kind of the record; `day` for a day.
    pub kind: String,
    /// Number; for a day, its code of control.
    pub number: String,
    /// One line of label; the words of a line of the book; empty for a day.
    pub label: String,
    /// RFC 3339; noon of a day.
    pub occurred_at: String,
    /// Who wrote it; none for a day.
    pub author: Option<OfficerView>,
    /// Lines of the day; none otherwise.
    pub lines: u32,
    /// Where it stands.
    pub standing: StandingView,
}

/// Where a record or a day stands.
#[derive(Debug, Clone, Serialize, TS)]
pub struct StandingView {
    /// `waiting`, `again` (something came after the decision), `approved`, `returned`.
    pub state: String,
    /// Who decided last.
    pub by: Option<OfficerView>,
    /// When, RFC 3339.
    pub at: Option<String>,
    /// Why it was returned.
    pub comment: Option<String>,
}

/// A decision on records and days.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct CountersignRequest {
    /// Ids or numbers of records, or days (`2026-11-17`), at most 500. Those that stand approved already are passed over.
    pub targets: Vec<String>,
    /// `approved`, `returned`.
    pub decision: String,
    /// Why; required for a return.
    pub comment: Option<String>,
}

/// A note on a record.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct NoteAddRequest {
    /// Record id, or number.
    pub target: String,
    /// The words, at most 64 KiB.
    pub text: String,
}

/// A note.
#[derive(Debug, Clone, Serialize, TS)]
pub struct NoteView {
    /// Record id.
    pub id: String,
    /// The words.
    pub text: String,
    /// Who.
    pub officer: OfficerView,
    /// RFC 3339.
    pub at: String,
}
