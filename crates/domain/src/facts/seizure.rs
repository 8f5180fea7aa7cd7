//! What was seized, by weight and by worth.

use serde_json::Value;

use super::{Dim, Fact, Measure, Source, UNKNOWN};
use crate::record::Record;

pub(super) fn facts(record: &Record) -> Vec<Fact> {
    let Some(source) = Source::of(record) else {
        return Vec::new();
    };
    let category = (Dim::Category, record.text("category").unwrap_or(UNKNOWN));
    let mut facts = vec![source.fact(Measure::Seizures, 1, [category])];
    let weight = record.int("net_weight_g").or(record.int("gross_weight_g"));
    facts.extend(weight.map(|grams| source.fact(Measure::SeizedWeightG, grams, [category])));
    if let Some(amount) = record.part("value", "amount").and_then(Value::as_i64) {
        let currency = record.part_text("value", "currency").unwrap_or(UNKNOWN);
        let dims = [category, (Dim::Currency, currency)];
        facts.push(source.fact(Measure::SeizedValue, amount, dims));
    }
    facts
}
