//! Shapes: what is asked and what is shown.

use serde::Serialize;
use ts_rs::TS;

use crate::shapes::Delivery;

/// The trainings of the base.
#[derive(Debug, Clone, Serialize, TS)]
pub struct TrainingsView {
    /// Now, RFC 3339, by the best clock known.
    pub now: String,
    /// The latest first.
    pub rows: Vec<TrainingRow>,
}

/// One training.
#[derive(Debug, Clone, Serialize, TS)]
pub struct TrainingRow {
    /// Record id.
    pub id: String,
    /// Number.
    pub number: String,
    /// Code.
    pub theme: String,
    /// Who gave it.
    pub organiser: Option<String>,
    /// Who paid for it.
    pub donor: Option<String>,
    /// RFC 3339.
    pub from: String,
    /// RFC 3339.
    pub to: String,
    /// How many hours.
    pub hours: Option<i64>,
    /// Who took part, counted.
    pub attendees: u32,
    /// Women among them.
    pub women: u32,
    /// Those who have their certificate.
    pub certified: u32,
    /// Way to headquarters.
    pub delivery: Delivery,
}
