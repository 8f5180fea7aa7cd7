//! What protection files contribute: computed by who can read them, written in clear, coarse on purpose.

use chrono::NaiveDate;
use serde_json::Value;

use super::traits::Traits;
use super::{Dim, Fact, Measure, Source, UNKNOWN};
use crate::record::Record;
use crate::term::normalise;

/// Of the standard's types of exploitation, those that are work.
const LABOUR: [&str; 4] = ["ForcedLabour", "ChildLabour", "Servitude", "ForcedBegging"];
const SEXUAL: &str = "SexualExploitation";

/// Words by which people say that there is no disability.
const NONE: [&str; 9] = [
    "no", "non", "none", "nil", "aucun", "aucune", "okenn", "ninguna", "ninguno",
];

pub(super) fn screening(record: &Record) -> Vec<Fact> {
    let (Some(source), Some(status)) = (Source::of(record), record.text("status")) else {
        return Vec::new();
    };
    if status == "not_victim" {
        return Vec::new();
    }
    let who = Traits::of(Some(record));
    let dims = |day: NaiveDate| {
        [
            (Dim::Sex, who.sex),
            (Dim::AgeBand, who.age_band(day)),
            (Dim::Nationality, who.nationality),
            (Dim::Exploitation, exploitation(record)),
        ]
    };
    let [sex, age_band, nationality, exploitation] = dims(source.day);
    let screened = [
        sex,
        age_band,
        nationality,
        exploitation,
        (Dim::Status, status),
    ];
    let mut facts = vec![source.fact(Measure::VictimsScreened, 1, screened)];
    if status == "confirmed" {
        let decided = record.moment("decided_at");
        let decided = decided
            .and_then(|at| Source::new(record, &at))
            .unwrap_or(source);
        let dims = dims(decided.day);
        facts.push(decided.fact(Measure::VictimsConfirmed, 1, dims));
    }
    facts
}

pub(super) fn child_file(record: &Record) -> Vec<Fact> {
    let Some(source) = Source::of(record) else {
        return Vec::new();
    };
    let who = Traits::of(Some(record));
    let status = record.text("protection_status").unwrap_or(UNKNOWN);
    let identified = [
        (Dim::Sex, who.sex),
        (Dim::AgeBand, who.age_band(source.day)),
        (Dim::Nationality, who.nationality),
        (Dim::ProtectionStatus, status),
        (Dim::Disability, disability(record)),
    ];
    let mut facts = vec![source.fact(Measure::MinorsIdentified, 1, identified)];
    if let Some(day) = reunified(record, source.day) {
        let dims = [(Dim::Sex, who.sex), (Dim::AgeBand, who.age_band(day))];
        let fact = source.fact(Measure::MinorsReunified, 1, dims);
        facts.push(Fact { day, ..fact });
    }
    facts
}

/// The gravest kind, where there are several.
fn exploitation(record: &Record) -> &'static str {
    let types: Vec<&str> = record
        .list("exploitation")
        .iter()
        .filter_map(Value::as_str)
        .collect();
    if types.is_empty() {
        UNKNOWN
    } else if types.contains(&SEXUAL) {
        "sexual"
    } else if types.iter().any(|one| LABOUR.contains(one)) {
        "labour"
    } else {
        "other"
    }
}

fn disability(record: &Record) -> &'static str {
    match record.text("disability").map(normalise) {
        None => UNKNOWN,
        Some(said) if NONE.contains(&said.trim_end_matches('.')) => "no",
        Some(_) => "yes",
    }
}

/// The first day on which tracing brought the child back to the family; the day of the file where none is given.
fn reunified(record: &Record, file: NaiveDate) -> Option<NaiveDate> {
    let traces = record.list("tracing").iter();
    let back = traces.filter(|trace| trace["outcome"] == "reunified");
    back.map(|trace| {
        trace["on"]
            .as_str()
            .and_then(|day| day.parse().ok())
            .unwrap_or(file)
    })
    .min()
}
