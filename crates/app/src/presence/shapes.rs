//! Shapes: what is asked and what is shown.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::arrest::PersonRequest;
use crate::lock::TimeView;
use crate::shapes::Delivery;

/// The board of who waits at the post.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PresencesView {
    /// Now, RFC 3339, by the best clock known.
    pub now: String,
    /// The machine's hour.
    pub time: TimeView,
    /// Who waits, longest first.
    pub waiting: Vec<PresenceRow>,
    /// Who left in the last 7 days, latest first.
    pub left: Vec<PresenceRow>,
    /// This person holds a key and can open what is sealed.
    pub opens: bool,
}

/// A child or a presumed victim at the post, by what is in clear.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PresenceRow {
    /// Record id.
    pub id: String,
    /// What stands for the person.
    pub token: String,
    /// RFC 3339.
    pub arrived_at: String,
    /// RFC 3339, once gone.
    pub left_at: Option<String>,
    /// Whole minutes from the arrival to now, or to the leaving.
    pub waited_minutes: u32,
    /// What was done meanwhile, latest first.
    pub care: Vec<PresenceCareView>,
    /// Way to headquarters.
    pub delivery: Delivery,
}

/// Something done for somebody who waits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PresenceCareView {
    /// `meal`, `care`, `visit`, `call`, `medical`.
    pub event: String,
    /// RFC 3339.
    pub at: String,
}

/// Somebody waits at the post.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct PresenceOpenRequest {
    /// Token, number or id of the file; else `file`.
    pub subject: Option<String>,
    /// A file begun here, on the first words known.
    pub file: Option<PresenceFileRequest>,
    /// RFC 3339; now when absent.
    pub arrived_at: Option<String>,
    /// Who alone may fetch them; sealed.
    pub leaves_only_with: Option<String>,
    /// The draft it came from: dropped in the same transaction.
    pub draft: Option<String>,
}

/// The first words of a protection file.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct PresenceFileRequest {
    /// `unaccompanied_minor`, `separated_minor`, `presumed_victim`.
    pub role: String,
    /// Who.
    pub person: PersonRequest,
    /// With whom a child came: of a group handed over at a gate, its number.
    pub travelled_with: Option<String>,
}

/// Something done for somebody who waits.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct PresenceEventAddRequest {
    /// Record id of the presence.
    pub presence: String,
    /// `meal`, `care`, `visit`, `call`, `medical`.
    pub event: String,
    /// RFC 3339; now when absent.
    pub at: Option<String>,
}

/// Somebody leaves the post; all but the hour is sealed.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct PresenceLeaveRequest {
    /// Record id of the presence.
    pub presence: String,
    /// RFC 3339; now when absent.
    pub left_at: Option<String>,
    /// Code of the institution; absent for a member of the family.
    pub agency: Option<String>,
    /// Who fetches them.
    pub name: String,
    /// What they are to the person; required of a member of the family.
    pub relation: Option<String>,
    /// The paper seen; required of a member of the family.
    pub document: Option<String>,
    /// Who signed for receiving them, on paper.
    pub signed_by: String,
}
