//! Incidents, the migrants counted in them, and what became of the case.

use super::{Dim, Fact, Measure, Neighbours, Source, UNKNOWN};
use crate::record::Record;

/// The heads that an incident counts.
const CATEGORIES: [&str; 4] = ["women", "men", "girls", "boys"];

/// Steps by which a case leaves the base.
const SENT: &[&str] = &["sent_to_prosecutor", "sent_to_dcpj"];
const CONVICTED: &[&str] = &["convicted"];

/// The key under which the steps of a case are found.
pub(super) fn steps_of(incident: &str) -> String {
    format!("steps/{incident}")
}

pub(super) fn facts(record: &Record, around: &dyn Neighbours) -> Vec<Fact> {
    let Some(source) = Source::of(record) else {
        return Vec::new();
    };
    let nature = record.text("nature").unwrap_or(UNKNOWN);
    let direction = record.text("direction").unwrap_or(UNKNOWN);
    let dims = [(Dim::Nature, nature), (Dim::Direction, direction)];
    let mut facts = vec![source.fact(Measure::Incidents, 1, dims)];
    for (category, count) in heads(record, "migrants", &CATEGORIES) {
        let dims = [(Dim::Direction, direction), (Dim::Category, category)];
        facts.push(source.fact(Measure::MigrantsIntercepted, count, dims));
    }
    let steps = around.offering(&steps_of(&record.id));
    facts.extend(first_step(record, &steps, SENT, Measure::CasesSent, nature));
    facts.extend(first_step(
        record,
        &steps,
        CONVICTED,
        Measure::CasesConvicted,
        nature,
    ));
    facts
}

/// The heads of each category that has any.
pub(super) fn heads<'a>(
    record: &Record,
    field: &str,
    categories: &[&'a str],
) -> Vec<(&'a str, i64)> {
    let count = |category: &str| {
        record
            .part(field, category)
            .and_then(serde_json::Value::as_i64)
    };
    let counted = categories
        .iter()
        .map(|category| (*category, count(category).unwrap_or(0)));
    counted.filter(|(_, count)| *count > 0).collect()
}

/// The case once, on the day of the first of these steps.
fn first_step(
    record: &Record,
    steps: &[Record],
    which: &[&str],
    measure: Measure,
    nature: &str,
) -> Option<Fact> {
    let counting = steps
        .iter()
        .filter(|step| step.kind == "case_step" && step.counts())
        .filter(|step| step.text("step").is_some_and(|step| which.contains(&step)));
    let first = counting.filter_map(|step| step.moment("at")).min()?;
    Some(Source::new(record, &first)?.fact(measure, 1, [(Dim::Nature, nature)]))
}
