//! Shapes: what is asked and what is shown.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

use crate::shapes::{ClockView, Delivery, OfficerView, PersonBrief};

/// The board: least time left first; then those held after appearance.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CustodyBoardView {
    /// Now, RFC 3339, by the best clock known.
    pub now: String,
    /// People held.
    pub rows: Vec<CustodyRow>,
    /// How many are past 48 h.
    pub overdue: u32,
    /// Nearest deadline to come, RFC 3339.
    pub next_deadline: Option<String>,
    /// The machine's hour.
    pub time: crate::lock::TimeView,
    /// People who left in the last 7 days, latest first.
    pub exits: Vec<CustodyRow>,
}

/// One person in custody.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CustodyRow {
    /// Record id of the custody.
    pub id: String,
    /// Its number.
    pub number: String,
    /// Incident's id.
    pub incident: String,
    /// Who.
    pub person: PersonBrief,
    /// The clock.
    pub clock: ClockView,
    /// Cell, free words.
    pub cell: Option<String>,
    /// Offence codes.
    pub offences: Vec<String>,
    /// Came back to the cell after the appearance: "held after appearance".
    pub held_after_appearance: bool,
    /// Exit kind code, once out.
    pub exit: Option<String>,
    /// RFC 3339 of the exit.
    pub exit_at: Option<String>,
    /// What to do, most pressing first: `write_overrun_reason`, `record_exit`, `present_to_judge`,
    /// `notify_bpm`, `notify_ibesr`, `complete_order`, `tell_reasons`, `offer_rights`, `complete_basis`,
    /// `complete_offences`.
    pub todo: Vec<String>,
    /// Way to headquarters.
    pub delivery: Delivery,
}

/// Names one custody.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct CustodyRequestById {
    /// Record id.
    pub id: String,
}

/// The side panel of the board.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CustodyView {
    /// The row.
    pub row: CustodyRow,
    /// Incident's number.
    pub incident_number: String,
    /// `flagrante_delicto`, `warrant`.
    pub basis: Option<String>,
    /// When the reasons were told, RFC 3339, and the language.
    pub reasons_told_at: Option<String>,
    /// Language code.
    pub reasons_told_language: Option<String>,
    /// Lawyer, family, doctor, consulate, in this order.
    pub rights: Vec<RightView>,
    /// RFC 3339; for minors.
    pub bpm_at: Option<String>,
    /// RFC 3339; for minors.
    pub ibesr_at: Option<String>,
    /// Why the 48 h were passed.
    pub overrun_reason: Option<String>,
    /// Appearance before the judge, as recorded {at, judge, decision}.
    pub presented: Option<serde_json::Value>,
    /// Exit, as recorded {kind, at, order_reference, order_by_phone, authority}.
    pub exit: Option<serde_json::Value>,
    /// Things taken, signed for.
    pub property: Vec<serde_json::Value>,
    /// Custody events, warnings reached and alerts, latest first.
    pub follow_up: Vec<FollowUpView>,
    /// Arresting officers, as recorded.
    pub officers: Vec<String>,
    /// Fields with two versions.
    pub conflicts: Vec<String>,
}

/// One right.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RightView {
    /// `lawyer`, `family`, `doctor`, `consulate`.
    pub right: String,
    /// False for the consulate of a Haitian: "not applicable".
    pub applicable: bool,
    /// RFC 3339.
    pub offered_at: Option<String>,
    /// RFC 3339.
    pub used_at: Option<String>,
    /// `used`, `refused`, `not_possible`.
    pub result: Option<String>,
}

/// One line of the follow-up.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FollowUpView {
    /// RFC 3339.
    pub at: String,
    /// Event code (`meal`, `visit`, …), or `warning_24`, `warning_36`, `warning_44`, `deadline`.
    pub event: String,
    /// Words.
    pub text: Option<String>,
    /// Who wrote it; absent for warnings.
    pub officer: Option<OfficerView>,
    /// `radio`, `phone` or `paper`, where it was not seen on the spot.
    pub source: Option<String>,
    /// Way to headquarters; absent for warnings.
    pub delivery: Option<Delivery>,
}

/// Fills running fields of a custody: any officer on duty may.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct CustodyUpdateRequest {
    /// Record id.
    pub id: String,
    /// Field to value; `rights.lawyer` {offered_at, used_at, result}, `minor_notified.bpm_at`,
    /// `minor_notified.ibesr_at`, `cell`, `presented`, `exit`, `property` (whole list), `overrun_reason`.
    /// A null clears the field.
    pub set: BTreeMap<String, serde_json::Value>,
}

/// Writes a line in the custody's follow-up.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct CustodyEventAddRequest {
    /// Record id of the custody.
    pub custody: String,
    /// `meal`, `rest`, `visit`, `hearing`, `medical`, `transfer`, `check`.
    pub event: String,
    /// Words.
    pub text: Option<String>,
    /// RFC 3339; now when absent.
    pub occurred_at: Option<String>,
    /// `direct` when absent; `radio`, `phone`, `paper`.
    pub source: Option<String>,
    /// Who reported it, where it was not seen on the spot.
    pub reported_by: Option<String>,
    /// Where the paper has it, after an outage.
    pub paper_reference: Option<String>,
}
