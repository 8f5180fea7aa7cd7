//! Shapes: what is shown.

use serde::Serialize;
use ts_rs::TS;

use crate::people::MatchReasonView;
use crate::shapes::Delivery;

/// Reports of missing people, for who reads the protection files.
#[derive(Debug, Clone, Serialize, TS)]
pub struct MissingView {
    /// Now, RFC 3339, by the best clock known.
    pub now: String,
    /// Latest first.
    pub reports: Vec<MissingRowView>,
}

/// A report, and the files that may be of the same person. No name: opening either is a reading of its own.
#[derive(Debug, Clone, Serialize, TS)]
pub struct MissingRowView {
    /// Record id.
    pub id: String,
    /// Number.
    pub number: String,
    /// RFC 3339.
    pub recorded_at: String,
    /// Likeliest first; none for most.
    pub matches: Vec<MissingMatchView>,
    /// Way to headquarters.
    pub delivery: Delivery,
}

/// A protection file that may be of the person who is missing.
#[derive(Debug, Clone, Serialize, TS)]
pub struct MissingMatchView {
    /// Record id.
    pub id: String,
    /// `child_file` or `screening`.
    pub kind: String,
    /// Number.
    pub number: String,
    /// What stands for the person.
    pub token: String,
    /// What agrees, and what does not.
    pub reasons: Vec<MatchReasonView>,
}
