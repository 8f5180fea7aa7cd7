//! People handed over at a gate.

use super::incident::heads;
use super::{Dim, Fact, Measure, Source};
use crate::record::Record;

/// Everyone once; who is alone, injured or pregnant is among them.
const CATEGORIES: [&str; 4] = ["women", "men", "girls", "boys"];

pub(super) fn facts(record: &Record) -> Vec<Fact> {
    let source = record.moment("at").and_then(|at| Source::new(record, &at));
    let Some(source) = source else {
        return Vec::new();
    };
    let counted = heads(record, "counts", &CATEGORIES).into_iter();
    let fact = |(category, count)| {
        source.fact(
            Measure::ReturneesReceived,
            count,
            [(Dim::Category, category)],
        )
    };
    counted.map(fact).collect()
}
