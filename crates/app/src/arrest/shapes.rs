//! Shapes: what is asked and what is shown.

mod custody;
mod incident;
mod person;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::shapes::SavedView;
pub use custody::*;
pub use incident::*;
pub use person::*;

/// The whole form. Saved first, completed later.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ArrestSaveRequest {
    /// What happened.
    pub incident: IncidentRequest,
    /// Who; at most 500.
    pub persons: Vec<ArrestPersonRequest>,
    /// The draft it came from: dropped in the same transaction, unless `keep` is given.
    pub draft: Option<String>,
    /// What of the draft is not saved yet.
    pub keep: Option<DraftKeepRequest>,
}

/// What stays in a draft of which a part is saved.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct DraftKeepRequest {
    /// What to call it.
    pub label: String,
    /// An object; what was written joins it as `written`, an `ArrestSavedView`.
    pub body: serde_json::Value,
}

/// One more person of a saved incident.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct IncidentAddPersonRequest {
    /// Record id of the incident.
    pub incident: String,
    /// Who. Someone who is in it already keeps the role they have, and is arrested.
    pub person: ArrestPersonRequest,
    /// The draft it came from: dropped in the same transaction, unless `keep` is given.
    pub draft: Option<String>,
    /// What of the draft is not saved yet.
    pub keep: Option<DraftKeepRequest>,
}

/// One person and their part in it.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ArrestPersonRequest {
    /// A person already known here ("same person"): then `person` may be absent.
    pub id: Option<String>,
    /// A new person.
    pub person: Option<PersonRequest>,
    /// People known here who were said to be someone else.
    #[serde(default)]
    #[ts(optional, as = "Option<Vec<String>>")]
    pub not: Vec<String>,
    /// Involvement role code; protection roles come with the protection files.
    pub role: String,
    /// "This person is arrested": starts the clock.
    pub custody: Option<CustodyRequest>,
}

/// A group intercepted together: saved whole, or not at all.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct GroupSaveRequest {
    /// What happened, once for everyone.
    pub incident: IncidentRequest,
    /// One line a person; at least one, at most 500.
    pub persons: Vec<GroupPersonRequest>,
    /// The draft it came from: dropped in the same transaction.
    pub draft: Option<String>,
}

/// One line of a group. A minor's role is `unaccompanied_minor`, `separated_minor` or `presumed_victim`: these, and a
/// presumed victim of any age, are written as protection files.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct GroupPersonRequest {
    /// Who.
    pub person: PersonRequest,
    /// Involvement role code.
    pub role: String,
}

/// Everything that was written, with its numbers.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ArrestSavedView {
    /// The incident.
    pub incident: SavedView,
    /// One a person of the request, in order.
    pub persons: Vec<ArrestedPersonView>,
    /// The main courante lines that wrote themselves.
    pub log: Vec<SavedView>,
    /// Fields still to complete, as `kind.field`.
    pub to_complete: Vec<String>,
}

/// What was written about one person.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ArrestedPersonView {
    /// The person, new or known.
    pub person: SavedView,
    /// Their part in the incident.
    pub involvement: SavedView,
    /// Their custody, when arrested.
    pub custody: Option<SavedView>,
}
