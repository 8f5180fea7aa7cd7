//! Arrests and overruns, from a custody, its person and that person's part in the incident.

use std::collections::BTreeSet;

use super::traits::Traits;
use super::{Dim, Fact, Measure, Neighbours, Source, UNKNOWN};
use crate::custody::{Custody, Overrun};
use crate::record::Record;

/// Roles that make an arrest one of a trafficker.
const TRAFFICKERS: [&str; 5] = [
    "trafficker",
    "recruiter",
    "transporter",
    "harbourer",
    "exploiter",
];

pub(super) fn facts(record: &Record, around: &dyn Neighbours) -> Vec<Fact> {
    let Some(custody) = Custody::of(&record.fields) else {
        return Vec::new();
    };
    let mut facts = arrests(record, &custody, around);
    facts.extend(overrun(record, &custody));
    facts
}

/// The person, and whoever says what part that person had in that incident.
pub(super) fn depends_on(record: &Record) -> Vec<String> {
    let person = record.text("person").map(str::to_owned);
    person.into_iter().chain(part_in_incident(record)).collect()
}

pub(super) fn offers(involvement: &Record) -> Vec<String> {
    part_in_incident(involvement).into_iter().collect()
}

fn part_in_incident(record: &Record) -> Option<String> {
    Some(format!(
        "{}/{}",
        record.text("incident")?,
        record.text("person")?
    ))
}

fn arrests(record: &Record, custody: &Custody, around: &dyn Neighbours) -> Vec<Fact> {
    let Some(source) = Source::new(record, &custody.arrested_at) else {
        return Vec::new();
    };
    let person = record.text("person").and_then(|id| around.record(id));
    let person = Traits::of(person.as_ref());
    let role = role(record, around);
    let dims = [
        (Dim::Sex, person.sex),
        (Dim::AgeBand, person.age_band(source.day)),
        (Dim::Nationality, person.nationality),
        (Dim::Role, role),
    ];
    let mut facts = vec![source.fact(Measure::Arrests, 1, dims)];
    for offence in offences(record) {
        let [a, b, c, d] = dims;
        let dims = [a, b, c, d, (Dim::Offence, offence)];
        facts.push(source.fact(Measure::ArrestsByOffence, 1, dims));
    }
    facts
}

/// Each offence once, whatever the list repeats.
fn offences(record: &Record) -> BTreeSet<&str> {
    let mut offences: BTreeSet<&str> = record
        .list("offences")
        .iter()
        .filter_map(|offence| offence.as_str())
        .collect();
    if offences.is_empty() {
        offences.insert(UNKNOWN);
    }
    offences
}

/// The gravest part that the person had in the incident.
fn role(record: &Record, around: &dyn Neighbours) -> &'static str {
    let parts = part_in_incident(record)
        .map(|key| around.offering(&key))
        .unwrap_or_default();
    let roles: BTreeSet<&str> = parts
        .iter()
        .filter(|part| part.kind == "involvement" && part.counts())
        .filter_map(|part| part.text("role"))
        .collect();
    if TRAFFICKERS.iter().any(|role| roles.contains(role)) {
        "trafficker"
    } else if roles.contains("smuggler") {
        "smuggler"
    } else {
        "other"
    }
}

fn overrun(record: &Record, custody: &Custody) -> Option<Fact> {
    let deadline = custody.deadline();
    let after = match custody.overrun() {
        Overrun::No => return None,
        Overrun::Yes => None,
        Overrun::After(deadline) => Some(deadline),
    };
    let fact = Source::new(record, &deadline)?.fact(Measure::CustodyOverruns, 1, []);
    Some(Fact { after, ..fact })
}
