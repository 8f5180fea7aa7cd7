//! Incidents and the migrants counted in them.

use super::{Dim, Fact, Measure, Source, UNKNOWN};
use crate::record::Record;

/// The heads that an incident counts.
const CATEGORIES: [&str; 4] = ["women", "men", "girls", "boys"];

pub(super) fn facts(record: &Record) -> Vec<Fact> {
    let source = record.occurred_at().and_then(|at| Source::new(record, &at));
    let Some(source) = source else {
        return Vec::new();
    };
    let nature = record.text("nature").unwrap_or(UNKNOWN);
    let direction = record.text("direction").unwrap_or(UNKNOWN);
    let dims = [(Dim::Nature, nature), (Dim::Direction, direction)];
    let mut facts = vec![source.fact(Measure::Incidents, 1, dims)];
    for category in CATEGORIES {
        let count = record
            .part("migrants", category)
            .and_then(serde_json::Value::as_i64);
        if let Some(count) = count.filter(|count| *count > 0) {
            let dims = [(Dim::Direction, direction), (Dim::Category, category)];
            facts.push(source.fact(Measure::MigrantsIntercepted, count, dims));
        }
    }
    facts
}
