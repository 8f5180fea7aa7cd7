//! Shapes: what is asked and what is shown.

use serde::Serialize;
use ts_rs::TS;

use crate::lock::BaseView;
use crate::shapes::OfficerView;

/// Status bar and counts of the rail; asked again after every write and once a minute.
#[derive(Debug, Clone, Serialize, TS)]
pub struct StatusBarView {
    /// Base.
    pub base: BaseView,
    /// Mark of this machine's journal.
    pub machine: String,
    /// Who holds the register.
    pub officer: OfficerView,
    /// The user's drafts.
    pub drafts: u32,
    /// RFC 3339 of the last saved draft.
    pub last_draft_at: Option<String>,
    /// State of the link.
    pub link: LinkState,
    /// Entries that headquarters has not signed for.
    pub to_send: u32,
    /// Progress while an exchange runs.
    pub sending: Option<ProgressView>,
    /// Last successful exchange, RFC 3339.
    pub last_success: Option<String>,
    /// Amber past 24 h, red past 7 days, counted from the first unsent entry or last success.
    pub silence: Silence,
    /// Records with a version to settle.
    pub conflicts: u32,
    /// The system clock is behind what is known, or implausibly far ahead.
    pub clock_doubtful: bool,
    /// The machine's battery; absent where it has none.
    pub battery: Option<BatteryView>,
    /// Counts at the right of the rail's places.
    pub rail: RailView,
    /// Now, RFC 3339.
    pub now: String,
}

/// The machine's battery.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct BatteryView {
    /// Charge, 0 to 100.
    pub percent: u32,
    /// It is on mains power.
    pub charging: bool,
}

/// The link to headquarters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum LinkState {
    /// This machine is not enrolled: nothing is sent, nothing is lost.
    NotEnrolled,
    /// No answer at the last attempt, or none yet.
    Offline,
    /// The last attempt succeeded.
    Online,
    /// An exchange runs.
    Sending,
    /// Someone asked to wait.
    Paused,
    /// Headquarters has not approved the machine yet; what is sent is receipted.
    NotApproved,
    /// Headquarters refuses the machine: work goes on here, ask headquarters.
    Refused,
}

/// How long nothing succeeded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Silence {
    /// Under 24 h, or nothing waits.
    Fine,
    /// Past 24 h.
    Day,
    /// Past 7 days.
    Week,
}

/// Determinate progress, counted in receipts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ProgressView {
    /// Entries receipted since the exchange began.
    pub done: u32,
    /// Entries to be receipted.
    pub total: u32,
    /// Bytes receipted.
    pub done_bytes: u64,
    /// Bytes to be receipted.
    pub total_bytes: u64,
    /// Bytes a second over the last exchanges.
    pub bytes_per_second: Option<u32>,
    /// Seconds left at that speed.
    pub seconds_left: Option<u32>,
    /// How often the link was cut and taken up again.
    pub cuts: u32,
}

/// Counts of the rail.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RailView {
    /// Lines of today that the person at the desk may countersign and has not.
    pub register: u32,
    /// People in custody now.
    pub custody: u32,
    /// One of them is past 44 h: the count has its sign.
    pub custody_danger: bool,
    /// Entries to send.
    pub sending: u32,
}
