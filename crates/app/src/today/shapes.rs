//! Shapes: what is asked and what is shown.

use serde::Serialize;
use ts_rs::TS;

use crate::custody::CustodyRow;
use crate::daybook::LogLineView;
use crate::drafts::DraftView;
use crate::presence::PresenceRow;

/// Today.
#[derive(Debug, Clone, Serialize, TS)]
pub struct TodayView {
    /// Day, `2026-11-17`.
    pub date: String,
    /// Now, RFC 3339.
    pub now: String,
    /// Last `duty_start` or `relief` line of the last 24 h: since when, and its words.
    pub duty: Option<DutyView>,
    /// A draft found after a cut, to be offered in the banner.
    pub recovered: Option<DraftView>,
    /// Queues with something in them or always shown, in order.
    pub queues: Vec<QueueView>,
    /// People in custody, least time left first, at most five.
    pub custody: Vec<CustodyRow>,
    /// People in custody altogether.
    pub custody_total: u32,
    /// Children and presumed victims at the post, longest wait first, at most five.
    pub presence: Vec<PresenceRow>,
    /// How many of them wait altogether.
    pub presence_total: u32,
    /// Lines of the last 24 h, latest first, at most five.
    pub log: Vec<LogLineView>,
    /// Lines of the last 24 h altogether.
    pub log_total: u32,
    /// Kinds that this role may create and this program builds, in the order of their keys.
    pub new: Vec<NewView>,
}

/// The shift.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DutyView {
    /// RFC 3339.
    pub since: String,
    /// The line's own words.
    pub text: String,
}

/// A number that opens a list.
#[derive(Debug, Clone, Serialize, TS)]
pub struct QueueView {
    /// `drafts`, `to_complete`, `to_countersign`, `returned`, `conflicts`, `set_aside`; for who reads the protection files also
    /// `matches` and `glass_asked`.
    pub code: String,
    /// How many.
    pub count: u32,
    /// First of them by label, for the muted words beside it.
    pub detail: Option<String>,
    /// Record ids, at most fifty, oldest first.
    pub records: Vec<QueueRecordView>,
}

/// A record in a queue.
#[derive(Debug, Clone, Serialize, TS)]
pub struct QueueRecordView {
    /// Record id.
    pub id: String,
    /// Kind.
    pub kind: String,
    /// Number.
    pub number: String,
    /// One line of label.
    pub label: String,
    /// Fields that are missing (codes), for `to_complete`; in conflict, for `conflicts`.
    pub fields: Vec<String>,
}

/// A form that can be opened.
#[derive(Debug, Clone, Serialize, TS)]
pub struct NewView {
    /// The key after Ctrl+N: a digit, or a letter that stands at one place on every keyboard of the posts.
    pub key: String,
    /// `arrest`, `log_entry`.
    pub form: String,
}
