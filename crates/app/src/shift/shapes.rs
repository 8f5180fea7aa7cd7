//! Shapes: what is asked and what is shown.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::custody::CustodyRow;
use crate::drafts::DraftView;
use crate::patrols::PatrolRow;
use crate::seizures::VaultPlaceView;
use crate::today::DutyView;

/// What one shift hands to the next.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ShiftView {
    /// Now, RFC 3339, by the best clock known.
    pub now: String,
    /// Who is on duty, by the last line of the last 24 h that says so.
    pub duty: Option<DutyView>,
    /// Everyone in custody, least time left first.
    pub custody: Vec<CustodyRow>,
    /// Of them, past 48 h.
    pub overdue: u32,
    /// Items in the vault, by the book.
    pub seizures: u32,
    /// Items with two holders.
    pub disputed: u32,
    /// Items by place, fullest first.
    pub places: Vec<VaultPlaceView>,
    /// Patrols out, the longest first.
    pub patrols: Vec<PatrolRow>,
    /// Children and presumed victims at the post, by their token, who waits longest first.
    pub presences: ShiftListView,
    /// Referrals that nobody has acknowledged, oldest first.
    pub referrals: ShiftListView,
    /// Records with something to complete, oldest first.
    pub to_complete: ShiftListView,
    /// Drafts of the person at the desk, newest first.
    pub drafts: Vec<DraftView>,
}

/// Records that are handed over.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ShiftListView {
    /// How many.
    pub count: u32,
    /// The first of them, at most fifty.
    pub records: Vec<ShiftRecordView>,
}

/// One record that is handed over.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ShiftRecordView {
    /// Id.
    pub id: String,
    /// Kind.
    pub kind: String,
    /// One line of label.
    pub label: String,
    /// RFC 3339.
    pub since: String,
}

/// Writes the line of a relief.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ReliefWriteRequest {
    /// Who hands over, by name.
    pub from: String,
    /// Who takes over, by name.
    pub to: String,
    /// What else is to be known.
    pub text: Option<String>,
}
