//! Shapes: what is asked and what is shown.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

use crate::custody::CustodyRow;
use crate::daybook::LogLineView;
use crate::referrals::ReferralRow;
use crate::review::{NoteView, StandingView};
use crate::shapes::{Delivery, OfficerView, PersonBrief};

/// Names a record.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct RecordRequest {
    /// Id, or number.
    pub id: String,
}

/// A case: an incident with its people, or any other record alone.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CaseView {
    /// Now, RFC 3339, by the best clock known.
    pub now: String,
    /// The record itself.
    pub record: RecordView,
    /// People of the incident, in order.
    pub persons: Vec<CasePersonView>,
    /// Their custodies.
    pub custody: Vec<CustodyRow>,
    /// Lines of the main courante that name it.
    pub log: Vec<LogLineView>,
    /// For a person: the incidents they appear in. Empty otherwise.
    pub incidents: Vec<IncidentBriefView>,
    /// Changes of the record and of what hangs on it, latest first.
    pub history: Vec<ChangeView>,
    /// Whether a commander countersigned or returned it.
    pub standing: Option<StandingView>,
    /// The person at the desk may countersign it, or return it.
    pub may_countersign: bool,
    /// Notes on the record, oldest first.
    pub notes: Vec<NoteView>,
    /// The referrals of the record, and of the people of an incident.
    pub referrals: Vec<ReferralRow>,
    /// How many files are attached to it.
    pub attachments: u32,
    /// Fields to settle, of the record and of what hangs on it.
    pub conflicts: Vec<ConflictView>,
}

/// A record, as stored.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RecordView {
    /// Id.
    pub id: String,
    /// Kind.
    pub kind: String,
    /// Number.
    pub number: String,
    /// One line of label.
    pub label: String,
    /// `final`, `amended`, `void`.
    pub stage: String,
    /// RFC 3339.
    pub occurred_at: String,
    /// RFC 3339.
    pub recorded_at: String,
    /// Who.
    pub author: OfficerView,
    /// Fields in the import format.
    pub fields: BTreeMap<String, serde_json::Value>,
    /// Fields still to complete.
    pub to_complete: Vec<String>,
    /// Its first entry has not arrived here yet.
    pub incomplete: bool,
    /// Way to headquarters: the least advanced of its entries.
    pub delivery: Delivery,
}

/// A person of a case.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CasePersonView {
    /// Who; not masked: the file is open.
    pub person: PersonBrief,
    /// Id of the involvement.
    pub involvement: String,
    /// Role code.
    pub role: String,
    /// Their part in it was declared void.
    pub void: bool,
    /// Custody id, when arrested.
    pub custody: Option<String>,
}

/// An incident in a person's file.
#[derive(Debug, Clone, Serialize, TS)]
pub struct IncidentBriefView {
    /// Id.
    pub id: String,
    /// Number.
    pub number: String,
    /// RFC 3339.
    pub occurred_at: String,
    /// Code.
    pub nature: String,
    /// The person's role code in it.
    pub role: String,
    /// Place in words.
    pub place: Option<String>,
    /// Number of the same person's other record that appears in it; absent for the record asked about.
    pub under: Option<String>,
}

/// One change of one field; a creation is one change.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ChangeView {
    /// RFC 3339: the wall clock of the writing machine.
    pub at: String,
    /// Who.
    pub officer: OfficerView,
    /// Mark of the machine's journal.
    pub machine: String,
    /// Record changed, its kind and label.
    pub record: String,
    /// Kind.
    pub kind: String,
    /// Label of the record.
    pub label: String,
    /// `put`, `patch`, `append`, `add`, `remove`, `void`, `unvoid`, `resolve`, `alert`.
    pub op: String,
    /// Field; absent for whole-record acts.
    pub field: Option<String>,
    /// For `put` and `append`: how many fields were written.
    pub fields: u32,
    /// Value before; absent when there was none.
    pub before: Option<serde_json::Value>,
    /// Value after; absent when cleared.
    pub after: Option<serde_json::Value>,
    /// Reason given.
    pub why: Option<String>,
    /// The writing clock was doubtful.
    pub clock_doubtful: bool,
    /// Journal id.
    pub journal: String,
    /// Number in the journal.
    pub seq: u64,
    /// Whoever wrote it has signed it: at lock, at change of user, at the end of a command.
    pub signed: bool,
    /// Way to headquarters.
    pub delivery: Delivery,
}

/// A field with several versions, none of them lost.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ConflictView {
    /// Record.
    pub record: String,
    /// Kind.
    pub kind: String,
    /// Label of the record.
    pub label: String,
    /// Field.
    pub field: String,
    /// Versions; the one shown in lists comes first.
    pub versions: Vec<VersionView>,
}

/// One version of a field.
#[derive(Debug, Clone, Serialize, TS)]
pub struct VersionView {
    /// Value.
    pub value: Option<serde_json::Value>,
    /// Who.
    pub officer: OfficerView,
    /// Mark of the machine.
    pub machine: String,
    /// RFC 3339.
    pub at: String,
    /// Reason given.
    pub why: Option<String>,
}

/// Changes of one record.
#[derive(Debug, Clone, Serialize, TS)]
pub struct HistoryView {
    /// Record id.
    pub id: String,
    /// Latest first.
    pub changes: Vec<ChangeView>,
}
