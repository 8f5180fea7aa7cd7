//! Officers trained: once a training, and each officer once, at their first training at the base.

use std::collections::BTreeMap;

use chrono::{DateTime, FixedOffset};

use super::{Dim, Fact, Measure, Neighbours, Source, UNKNOWN};
use crate::record::Record;
use crate::term::normalise;

/// The keys of its attendees: under each, an officer's trainings at a base are found.
pub(super) fn offers(record: &Record) -> Vec<String> {
    let base = record.base().unwrap_or_default();
    let officers = attendees(record).into_keys();
    officers.map(|officer| key(base, &officer)).collect()
}

pub(super) fn facts(record: &Record, around: &dyn Neighbours) -> Vec<Fact> {
    let source = record.moment("to").and_then(|to| Source::new(record, &to));
    let Some(source) = source else {
        return Vec::new();
    };
    let (theme, donor) = (record.text("theme").unwrap_or(UNKNOWN), donor(record));
    let mut by_sex: BTreeMap<(Measure, String), i64> = BTreeMap::new();
    for (officer, sex) in attendees(record) {
        let first = is_first(record, &key(source.base, &officer), around);
        if first {
            let distinct = (Measure::OfficersTrainedDistinct, sex.clone());
            *by_sex.entry(distinct).or_default() += 1;
        }
        *by_sex.entry((Measure::OfficersTrained, sex)).or_default() += 1;
    }
    let fact = |((measure, sex), count): ((Measure, String), i64)| {
        let dims = [
            (Dim::Theme, theme),
            (Dim::Sex, sex.as_str()),
            (Dim::Donor, donor.as_str()),
        ];
        source.fact(measure, count, dims)
    };
    by_sex.into_iter().map(fact).collect()
}

/// Each officer once, by id or by name, with their sex.
fn attendees(record: &Record) -> BTreeMap<String, String> {
    let attendees = record.list("attendees").iter();
    let named = attendees.filter_map(|one| {
        let sex = one["sex"].as_str().unwrap_or(UNKNOWN);
        Some((normalise(one["officer"].as_str()?), sex.to_owned()))
    });
    named.collect()
}

fn key(base: &str, officer: &str) -> String {
    format!("trained/{base}/{officer}")
}

/// Written out in trainings, a code on equipment: `Canada PSOPs` is `canada_psops`.
fn donor(record: &Record) -> String {
    let plain = normalise(record.text("donor").unwrap_or(UNKNOWN));
    plain.split_whitespace().collect::<Vec<_>>().join("_")
}

fn is_first(record: &Record, key: &str, around: &dyn Neighbours) -> bool {
    let others = around.offering(key);
    let others = others
        .iter()
        .filter(|other| other.kind == "training" && other.counts());
    let own = ending(record);
    own.is_some() && others.filter_map(ending).all(|other| Some(other) >= own)
}

/// When a training ended; its id decides between two that ended together.
fn ending(training: &Record) -> Option<(DateTime<FixedOffset>, &str)> {
    Some((training.moment("to")?, training.id.as_str()))
}
