//! Patrols that came back, and what they did.

use super::incident::heads;
use super::{Dim, Fact, Measure, Source, UNKNOWN};
use crate::record::Record;

/// Whom a patrol checks.
const CATEGORIES: [&str; 3] = ["women", "men", "minors"];

pub(super) fn facts(record: &Record) -> Vec<Fact> {
    let Some(back) = record.moment("returned_at") else {
        return Vec::new();
    };
    let Some(source) = Source::new(record, &back) else {
        return Vec::new();
    };
    let of_type = (Dim::Type, record.text("type").unwrap_or(UNKNOWN));
    let mut facts = vec![source.fact(Measure::Patrols, 1, [of_type])];
    let minutes = record
        .moment("departed_at")
        .map(|out| (back - out).num_minutes());
    let km = record
        .int("km_out")
        .zip(record.int("km_in"))
        .map(|(out, back)| back - out);
    let stops = i64::try_from(record.list("stops").len()).ok();
    for (measure, value) in [
        (Measure::PatrolHours, minutes),
        (Measure::PatrolKm, km),
        (Measure::PointsVisited, stops),
    ] {
        let counted = value.filter(|value| *value > 0);
        facts.extend(counted.map(|value| source.fact(measure, value, [of_type])));
    }
    for (category, count) in heads(record, "persons_checked", &CATEGORIES) {
        facts.push(source.fact(Measure::PersonsChecked, count, [(Dim::Category, category)]));
    }
    let vehicles = record.int("vehicles_checked").filter(|count| *count > 0);
    let category = [(Dim::Category, "vehicles")];
    facts.extend(vehicles.map(|count| source.fact(Measure::VehiclesChecked, count, category)));
    facts
}
