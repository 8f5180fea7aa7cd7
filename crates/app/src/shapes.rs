//! Shapes that several nouns share.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A request that asks nothing more than its name says: `{}`.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(type = "Record<string, never>")]
pub struct Nothing {}

/// The number and id of what a use case wrote.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SavedView {
    /// Record id.
    pub id: String,
    /// Kind of the record.
    pub kind: String,
    /// Human number, `OUA-K7Q2-2026-000123`.
    pub number: String,
}

/// How far a record, or a line, has travelled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Delivery {
    /// Recorded on this machine only.
    Here,
    /// Another machine of the base has it.
    Base,
    /// Written on a stick, not yet receipted.
    Stick,
    /// Headquarters signed for it.
    Received,
}

/// Age at a named day, as people read it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct AgeView {
    /// Completed years.
    pub years: u32,
    /// Shown with "≈": declared, estimated, or from a partial date.
    pub estimated: bool,
    /// Under eighteen, or possibly so.
    pub minor: bool,
}

/// A person as a list may show them. Names of minors are initials here (`L. W.`).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PersonBrief {
    /// Record id of the person.
    pub id: String,
    /// `TAMARIN Dieusel`, or initials when `masked`.
    pub name: String,
    /// The name stands as initials; the file shows it.
    pub masked: bool,
    /// The person's name is not known; `name` holds the distinguishing marks.
    pub name_unknown: bool,
    /// Code: F, M, X, unknown.
    pub sex: String,
    /// ISO 3166 alpha-3, XXA, XXX.
    pub nationality: String,
    /// Age on the day of the view.
    pub age: Option<AgeView>,
    /// Partial date of birth as recorded.
    pub birth_date: Option<String>,
}

/// The officer behind an act.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct OfficerView {
    /// User id.
    pub id: String,
    /// Full name as created, `Wilner MAPOU`.
    pub name: String,
    /// Short form for narrow columns, `W. Mapou`.
    pub short: String,
    /// Role code.
    pub role: String,
}

/// One state of the 48-hour clock, computed when the view was made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ClockView {
    /// The clock starts here, not at booking. RFC 3339.
    pub arrested_at: String,
    /// `arrested_at` + 48 h. RFC 3339.
    pub deadline: String,
    /// Minutes run so far, at most (the larger of wall and monotonic time).
    pub elapsed_minutes: u32,
    /// Minutes left; negative past the deadline.
    pub left_minutes: i32,
    /// Warning reached.
    pub level: ClockLevel,
    /// RFC 3339; set once presented or out: the clock stands at this moment.
    pub stopped_at: Option<String>,
    /// The system clock is behind what is known: read the figures as "at least".
    pub doubtful: bool,
}

/// The cuts of the 48-hour bar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ClockLevel {
    /// Under 24 h.
    Running,
    /// 24 h passed.
    H24,
    /// 36 h passed: amber.
    H36,
    /// 44 h passed: red, an alert was written.
    H44,
    /// 48 h passed.
    Over,
}

/// A place, as people give it.
#[derive(Debug, Clone, Default, Serialize, PartialEq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct PlaceRequest {
    /// Commune, by name.
    pub commune: Option<String>,
    /// Code of a crossing point of the list.
    pub crossing_point: Option<String>,
    /// Boundary stone, 1 to 332.
    pub boundary_stone: Option<u32>,
    /// Degrees north, ×10^6.
    pub lat: Option<i32>,
    /// Degrees east, ×10^6.
    pub lon: Option<i32>,
    /// Free words.
    pub text: Option<String>,
}
