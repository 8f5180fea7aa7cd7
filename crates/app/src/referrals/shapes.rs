//! Shapes: what is asked and what is shown.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::shapes::{Delivery, OfficerView};

/// The referrals.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ReferralsView {
    /// Now, RFC 3339, by the best clock known.
    pub now: String,
    /// Not done: what is late first, then what nobody answered, then by what is due first.
    pub waiting: Vec<ReferralRow>,
    /// Refused, closed, or the service was given; latest first.
    pub done: Vec<ReferralRow>,
    /// Not done, shown or not.
    pub total: u32,
    /// Not answered yet.
    pub unanswered: u32,
    /// Not answered by the time an answer was due.
    pub overdue: u32,
    /// This person holds a key and can open the sealed ones.
    pub opens: bool,
}

/// A referral. Of a sealed one only what is in clear is filled in.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ReferralRow {
    /// Record id.
    pub id: String,
    /// Number.
    pub number: String,
    /// It belongs to a protection file.
    pub sealed: bool,
    /// Who, as lists show them: a token for a protected person, a line for a group.
    pub subject: String,
    /// How many of a group.
    pub count: Option<i64>,
    /// Code of the institution.
    pub agency: Option<String>,
    /// Why.
    pub reason: Option<String>,
    /// Code.
    pub urgency: Option<String>,
    /// Code.
    pub state: String,
    /// Codes of the states that may follow.
    pub next: Vec<String>,
    /// RFC 3339; of a sealed one, when it was written.
    pub sent_at: String,
    /// By when an answer is waited for, RFC 3339.
    pub due_at: Option<String>,
    /// Not answered by then.
    pub overdue: bool,
    /// Who let it go; not asked any more once it is done.
    pub authorised: Option<AuthorisedView>,
    /// Who answered.
    pub acknowledged_by: Option<String>,
    /// Code.
    pub channel: Option<String>,
    /// Why it was refused.
    pub refusal_reason: Option<String>,
    /// What was tried to reach the institution, first to last.
    pub attempts: Vec<String>,
    /// The code on its slip.
    pub slip_code: String,
    /// Way to headquarters.
    pub delivery: Delivery,
}

/// Who let a referral go.
#[derive(Debug, Clone, Serialize, TS)]
pub struct AuthorisedView {
    /// Who.
    pub officer: OfficerView,
    /// RFC 3339.
    pub at: String,
}

/// Looks for a referral.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReferralFindRequest {
    /// The code on its slip, as it was dictated.
    pub code: String,
}

/// Writes an answer.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ReferralAnswerRequest {
    /// Id or number.
    pub id: String,
    /// Code of the state it brings.
    pub state: String,
    /// When they did, RFC 3339.
    pub at: String,
    /// Who answered.
    pub acknowledged_by: Option<String>,
    /// Code.
    pub channel: Option<String>,
    /// Why it was refused.
    pub refusal_reason: Option<String>,
}

/// Writes an attempt to reach the institution.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReferralAttemptRequest {
    /// Id or number.
    pub id: String,
    /// What was tried, and what came of it.
    pub text: String,
}
