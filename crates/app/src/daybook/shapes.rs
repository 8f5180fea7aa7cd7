//! Shapes: what is asked and what is shown.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::review::StandingView;
use crate::shapes::{Delivery, OfficerView, PlaceRequest};

/// Which day.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct LogDayRequest {
    /// `2026-11-17` in Haiti; today when absent.
    pub date: Option<String>,
}

/// One day of the main courante.
#[derive(Debug, Clone, Serialize, TS)]
pub struct LogDayView {
    /// Now, RFC 3339, by the best clock known.
    pub now: String,
    /// The day.
    pub date: String,
    /// The day is today.
    pub today: bool,
    /// Lines by the hour they happened, earliest first.
    pub lines: Vec<LogLineView>,
    /// How many of them are corrections.
    pub corrections: u32,
    /// Runs of numbers without a gap, one a machine: first to last.
    pub runs: Vec<RunView>,
    /// Code of the day: first 12 hexadecimal digits, by fours, of SHA-256 over the day's entries.
    pub day_code: Option<String>,
    /// Whether the day sheet is closed: countersigned as a whole; none for a day without a line.
    pub standing: Option<StandingView>,
    /// The person at the desk may countersign the day now, or return it.
    pub may_close: bool,
    /// Days with lines before and after, for the arrows.
    pub previous: Option<String>,
    /// See `previous`.
    pub next: Option<String>,
}

/// Which lines to look for: all that is asked must hold.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct LogFindRequest {
    /// Words, each somewhere in the line; accents and capitals do not matter.
    pub text: Option<String>,
    /// Category code.
    pub category: Option<String>,
    /// User id of the writer.
    pub officer: Option<String>,
    /// First day, `2026-11-17` in Haiti.
    pub from: Option<String>,
    /// Last day.
    pub to: Option<String>,
}

/// Lines found.
#[derive(Debug, Clone, Serialize, TS)]
pub struct LogFoundView {
    /// Latest first.
    pub lines: Vec<LogLineView>,
    /// There are more than are shown: ask more closely.
    pub more: bool,
}

/// A run of numbers of one machine.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RunView {
    /// First number of the day.
    pub first: String,
    /// Last number of the day.
    pub last: String,
    /// No number between them is missing in the register, whichever day its line tells of.
    pub complete: bool,
}

impl From<reports::papers::Run> for RunView {
    fn from(run: reports::papers::Run) -> Self {
        Self {
            first: run.first,
            last: run.last,
            complete: run.complete,
        }
    }
}

/// One line.
#[derive(Debug, Clone, Serialize, TS)]
pub struct LogLineView {
    /// Record id.
    pub id: String,
    /// Number, `OUA-K7Q2-2026-MC-000045`.
    pub number: String,
    /// Short form for the margin, `K7Q2-45`.
    pub short_number: String,
    /// RFC 3339.
    pub occurred_at: String,
    /// Set when written ten minutes or more after it happened, RFC 3339.
    pub written_at: Option<String>,
    /// Category code.
    pub category: String,
    /// The words.
    pub text: String,
    /// Who wrote it.
    pub officer: OfficerView,
    /// What is still to be done about it.
    pub follow_up: Option<String>,
    /// Number and id of the line that this one corrects.
    pub corrects: Option<LinkView>,
    /// Number and id of the line that corrects this one.
    pub corrected_by: Option<LinkView>,
    /// Records named by the line (the incident and custody of an arrest).
    pub links: Vec<LinkView>,
    /// `direct`, `radio`, `phone`, `paper`.
    pub source: String,
    /// Who reported it, for what was not seen on the spot.
    pub reported_by: Option<String>,
    /// Reference of the paper line, for one copied after an outage.
    pub paper_reference: Option<String>,
    /// The writer's clock was doubtful.
    pub clock_doubtful: bool,
    /// Whoever wrote it has signed it: at lock, at change of user, at the end of a command.
    pub signed: bool,
    /// Whether a commander countersigned or returned it.
    pub standing: Option<StandingView>,
    /// Way to headquarters.
    pub delivery: Delivery,
}

/// A record pointed at.
#[derive(Debug, Clone, Serialize, TS)]
pub struct LinkView {
    /// Record id.
    pub id: String,
    /// Kind.
    pub kind: String,
    /// Number; empty when it has not arrived here.
    pub number: String,
}

/// Writes a line.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct LogAddRequest {
    /// RFC 3339; now when absent.
    pub occurred_at: Option<String>,
    /// Category code.
    pub category: String,
    /// The words, at most 64 KiB.
    pub text: String,
    /// What is still to be done.
    pub follow_up: Option<String>,
    /// Record id of the line that this one corrects.
    pub corrects: Option<String>,
    /// Ids of records that the line is about.
    #[serde(default)]
    #[ts(optional, as = "Option<Vec<String>>")]
    pub links: Vec<String>,
    /// `direct` when absent.
    pub source: Option<String>,
    /// Who reported it, for radio, telephone or paper.
    pub reported_by: Option<String>,
    /// Reference of the paper line, after an outage.
    pub paper_reference: Option<String>,
    /// Where.
    pub place: Option<PlaceRequest>,
    /// The draft to drop in the same transaction.
    pub draft: Option<String>,
}
