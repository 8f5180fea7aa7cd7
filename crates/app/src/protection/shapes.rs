//! Shapes: what is asked and what is shown.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::shapes::{Delivery, PersonBrief};

/// Protection files, by what is in clear of them.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ProtectionFilesView {
    /// The files, latest first.
    pub files: Vec<ProtectionRowView>,
    /// This person holds a key and can open them.
    pub opens: bool,
    /// User ids of who holds the present key on this machine.
    pub holders: Vec<String>,
    /// Now, RFC 3339, by the best clock known.
    pub now: String,
}

/// A protection file as anyone who may know of it sees it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ProtectionRowView {
    /// Record id.
    pub id: String,
    /// Kind.
    pub kind: String,
    /// Number.
    pub number: String,
    /// What stands for the person; empty for a missing report.
    pub token: String,
    /// `final`, `amended`, `void`.
    pub stage: String,
    /// When it was written, RFC 3339.
    pub recorded_at: String,
    /// Alerts, oldest first: their codes.
    pub alerts: Vec<String>,
    /// User ids of who asked to have it opened for an hour, and was not answered.
    pub asked: Vec<String>,
    /// To whom it stands open for an hour.
    pub opened: Vec<GlassView>,
    /// The person at the desk opens it by break-glass until then, RFC 3339; none where the hour is over, and on any
    /// machine but the one where they asked.
    pub open_until: Option<String>,
    /// Who it is about: only in what this person just looked for and found, which is written down as a reading.
    pub person: Option<PersonBrief>,
    /// Way to headquarters.
    pub delivery: Delivery,
}

/// One file, open to one person for an hour.
#[derive(Debug, Clone, Serialize, TS)]
pub struct GlassView {
    /// User id.
    pub user: String,
    /// RFC 3339.
    pub until: String,
}

/// Looks for a protection file.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ProtectionSearchRequest {
    /// What was typed.
    pub text: String,
    /// Every file that this person can open, whatever was typed.
    pub every: Option<bool>,
}

/// Hands the key of the protection files over.
#[derive(Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct HandOverRequest {
    /// User id of the focal point who receives it.
    pub user: String,
    /// The eight groups of the printed protection key, where nobody at the desk holds it.
    pub key: Option<String>,
}

/// Who holds the key of the protection files.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ProtectionKeyView {
    /// User ids.
    pub holders: Vec<String>,
}

/// Asks for one file for an hour: danger to life.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct GlassAskRequest {
    /// Id or number of the file.
    pub id: String,
    /// Why; only who protects the file reads it.
    pub why: String,
}

/// Opens one file for an hour to who asked for it.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct GlassGrantRequest {
    /// Id or number of the file.
    pub id: String,
    /// User id of who asked.
    pub user: String,
    /// Why.
    pub why: String,
}
