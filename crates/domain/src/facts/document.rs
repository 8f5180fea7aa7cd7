//! Documents examined, and the false ones among them.

use super::{Dim, Fact, Measure, Source, UNKNOWN};
use crate::country;
use crate::record::Record;

/// Results that accuse no document.
const NOT_FRAUDULENT: [&str; 2] = ["genuine", "unreadable"];

pub(super) fn facts(record: &Record) -> Vec<Fact> {
    let (Some(source), Some(result)) = (Source::of(record), record.text("result")) else {
        return Vec::new();
    };
    let dims = [
        (Dim::Type, record.text("type").unwrap_or(UNKNOWN)),
        (Dim::Result, result),
        (
            Dim::Country,
            record.text("country").unwrap_or(country::UNKNOWN),
        ),
    ];
    let examined = source.fact(Measure::DocumentsExamined, 1, dims);
    let fraudulent = source.fact(Measure::DocumentsFraudulent, 1, dims);
    let accused = !NOT_FRAUDULENT.contains(&result);
    std::iter::once(examined)
        .chain(accused.then_some(fraudulent))
        .collect()
}
