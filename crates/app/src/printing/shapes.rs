//! What is asked of the printing use cases, and what they answer.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Paper {
    /// Any record, field by field.
    Record,
    /// The procès-verbal of an arrest: `record` is a custody.
    Arrest,
    /// The procès-verbal of a seizure, with its chain.
    Seizure,
    /// An incident with everything that hangs on it.
    Case,
    /// The slip that goes with a person referred.
    Referral,
    /// The certificate of one attendee of a training.
    Certificate,
    /// The notice of rights; with a custody, the copy to be signed.
    Rights,
    /// A form to write on, of a kind.
    Blank,
    /// The day sheet of the main courante, of the day `from`.
    Day,
    /// The extract of the custody register, from `from` to `to`.
    Custody,
}

/// A paper to be made.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PaperRequest {
    /// Which one.
    pub paper: Paper,
    /// Id or number of the record it is about.
    #[serde(default)]
    #[ts(optional)]
    pub record: Option<String>,
    /// Kind of a blank form.
    #[serde(default)]
    #[ts(optional)]
    pub kind: Option<String>,
    /// Place in the list of attendees, from 0.
    #[serde(default)]
    #[ts(optional)]
    pub attendee: Option<u32>,
    /// First day; today when absent.
    #[serde(default)]
    #[ts(optional, type = "string")]
    pub from: Option<NaiveDate>,
    /// Last day, included; the first when absent.
    #[serde(default)]
    #[ts(optional, type = "string")]
    pub to: Option<NaiveDate>,
    /// Language of the paper: the reader's; the window's when absent.
    #[serde(default)]
    #[ts(optional)]
    pub lang: Option<String>,
    /// US Letter instead of A4.
    #[serde(default)]
    pub letter: bool,
}

/// A paper to be printed.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PrintRequest {
    /// Which paper.
    pub paper: PaperRequest,
    /// Name of the printer; the system's own choice when absent.
    #[serde(default)]
    #[ts(optional)]
    pub printer: Option<String>,
}

/// The printers of this machine.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PrintersView {
    /// Their names, as the system knows them.
    pub printers: Vec<String>,
    /// The one this person printed on last, if it is still there; the system's own choice when absent.
    pub printer: Option<String>,
    /// The sheet they printed on last is US Letter, not A4.
    pub letter: bool,
}

/// A paper that left for the printer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PrintedView {
    /// What it is.
    pub title: String,
}
