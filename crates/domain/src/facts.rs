//! Facts: what each record contributes to the figures, computed the same at a base and at headquarters.
//!
//! A figure is a sum over facts; a change of a record replaces that record's facts. Where they read a neighbour (a custody reads
//! its person), [`depends_on`] and [`offers`] say which records to compute again when it changes. Nothing here knows a period.

mod arrest;
mod asset;
mod document;
mod incident;
mod log;
mod measure;
mod patrol;
mod protection;
mod reception;
mod referral;
mod sealed;
mod seizure;
mod training;
mod traits;

use std::collections::BTreeMap;

use chrono::{DateTime, FixedOffset, NaiveDate};
use serde::{Deserialize, Serialize};

pub use measure::{Dim, Measure, Unit};
pub use referral::facts_once_answered;
pub use sealed::{declare, declared_by};

use crate::record::Record;
use crate::when::local_day;

/// Version of the definitions of measures; figures carry it.
pub const DEFINITIONS: u32 = 1;

/// Stands for a value that a dim's record does not give.
pub const UNKNOWN: &str = "unknown";

/// One contribution to a figure.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Fact {
    /// What is counted.
    pub measure: Measure,
    /// Code of the base.
    pub base: String,
    /// Local date of the measure's moment.
    pub day: NaiveDate,
    /// The measure's other dims: exactly those of [`Measure::dims`].
    pub dims: BTreeMap<Dim, String>,
    /// Added up.
    pub value: i64,
    /// Counts only in figures drawn up as of a later moment than this one; always when absent.
    ///
    /// A custody still open is no overrun before its deadline has passed: figures compare with the end of the period or the
    /// latest undoubtful `wall` in the heads, whichever is earlier. No clock is read, and no fact changes by itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<DateTime<FixedOffset>>,
}

/// The records around the one that is folded, as far as they have arrived.
pub trait Neighbours {
    /// A record by its id.
    fn record(&self, id: &str) -> Option<Record>;

    /// The records that [`offers`] this key, in any order.
    fn offering(&self, key: &str) -> Vec<Record>;
}

/// The facts of a record, in no particular order; none when it is void, incomplete or of an unknown kind.
///
/// Of a protection file that is closed here they are those that its author declared; whoever has it open computes what to
/// declare.
#[must_use]
pub fn facts(record: &Record, around: &dyn Neighbours) -> Vec<Fact> {
    if !record.counts() {
        return Vec::new();
    }
    if record.sealed {
        return declared_by(record);
    }
    match record.kind.as_str() {
        "custody" => arrest::facts(record, around),
        "incident" => incident::facts(record, around),
        "log_entry" => log::facts(record),
        "reception" => reception::facts(record),
        "referral" => referral::facts(record, around),
        "seizure" => seizure::facts(record),
        "document_check" => document::facts(record),
        "patrol" => patrol::facts(record),
        "asset" => asset::facts(record, around),
        "training" => training::facts(record, around),
        "screening" => protection::screening(record),
        "child_file" => protection::child_file(record),
        _ => Vec::new(),
    }
}

/// The keys that a record's facts are computed from: ids of records, and keys that records offer.
///
/// Kept beside the record. When a record changes, every record that depends on its id, or on a key that it offered before or
/// offers now, is computed again.
#[must_use]
pub fn depends_on(record: &Record) -> Vec<String> {
    match record.kind.as_str() {
        "custody" => arrest::depends_on(record),
        "incident" => vec![incident::steps_of(&record.id)],
        "referral" => referral::depends_on(record),
        "asset" => vec![asset::events_of(&record.id)],
        "training" => training::offers(record),
        _ => Vec::new(),
    }
}

/// The keys, besides its id, under which others find a record.
#[must_use]
pub fn offers(record: &Record) -> Vec<String> {
    match record.kind.as_str() {
        "involvement" => arrest::offers(record),
        "case_step" => record
            .text("incident")
            .map(incident::steps_of)
            .into_iter()
            .collect(),
        "referral" => referral::offers(record),
        "asset_event" => record
            .text("asset")
            .map(asset::events_of)
            .into_iter()
            .collect(),
        "training" => training::offers(record),
        _ => Vec::new(),
    }
}

/// What the facts of one record have in common: its base, and the moment of the measure.
struct Source<'a> {
    base: &'a str,
    day: NaiveDate,
}

impl<'a> Source<'a> {
    fn new(record: &'a Record, moment: &DateTime<FixedOffset>) -> Option<Self> {
        let base = record.base()?;
        Some(Self {
            base,
            day: local_day(moment),
        })
    }

    /// At the moment of the record itself.
    fn of(record: &'a Record) -> Option<Self> {
        Self::new(record, &record.occurred_at()?)
    }

    fn fact<const N: usize>(&self, measure: Measure, value: i64, dims: [(Dim, &str); N]) -> Fact {
        Fact {
            measure,
            base: self.base.to_owned(),
            day: self.day,
            dims: dims.map(|(dim, value)| (dim, value.to_owned())).into(),
            value,
            after: None,
        }
    }
}

#[cfg(test)]
mod tests;
