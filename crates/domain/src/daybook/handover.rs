//! Lines of people who come and go by other hands: handed over at a gate, referred to an institution.

use serde_json::Value;

use super::due::{line_of, number_of, with};
use super::who::Who;
use super::work::counted;
use super::{Line, plain};
use crate::facts::Neighbours;
use crate::record::Record;
use crate::when::local_day;

/// Who was counted: everyone once.
pub(super) const PEOPLE: [(&str, &str, &str); 4] = [
    ("women", "femme", "femmes"),
    ("men", "homme", "hommes"),
    ("girls", "fille", "filles"),
    ("boys", "garçon", "garçons"),
];

/// Who among them needs care.
const AMONG: [(&str, &str, &str); 3] = [
    ("alone", "enfant seul", "enfants seuls"),
    ("injured", "blessé", "blessés"),
    ("pregnant", "femme enceinte", "femmes enceintes"),
];

pub(super) fn reception(record: &Record) -> Option<Line> {
    let at = record.moment("at")?;
    let gate = record.text("gate").unwrap_or_default();
    let gate = crate::places::crossing(gate).map_or(gate, |crossing| crossing.name);
    let by = record.text("handed_over_by").unwrap_or_default();
    let everyone = everyone(record, "counts");
    let mut text = format!(
        "Réception au portail de {gate} : {}",
        counted(everyone, "personne", "personnes")
    );
    let people = listed(record, "counts", &PEOPLE);
    if !people.is_empty() {
        text += &format!(" ({people})");
    }
    let among = listed(record, "counts", &AMONG);
    if !among.is_empty() {
        text += &format!(", dont {among}");
    }
    text += &format!(", par {}", by.trim_end_matches('.'));
    text += &format!(". {}.", number_of(record, "Réception"));
    Some(line_of(record, "other", at, text, None))
}

/// Protected people by their token, a group by its reception, minors by their initials.
pub(super) fn referral(record: &Record, around: &dyn Neighbours) -> Option<Line> {
    let at = record.moment("sent_at")?;
    let subject = record.text("subject").and_then(|id| around.record(id));
    let group = subject
        .as_ref()
        .filter(|subject| subject.kind == "reception");
    let whom = match group {
        Some(reception) => {
            let count = record.int("count");
            let count = count.map_or_else(
                || "des personnes".to_owned(),
                |count| counted(count, "personne", "personnes"),
            );
            format!("{count}, {}", number_of(reception, "réception"))
        }
        None => Who::of(subject.as_ref(), local_day(&at)).name().to_owned(),
    };
    let agency = agency(record.text("agency").unwrap_or_default());
    let mut text = format!("Référencement vers {agency} : {whom}");
    with(&mut text, record.text("urgency").map(urgency));
    text += &format!(". {}.", number_of(record, "Référencement"));
    Some(line_of(record, "other", at, text, subject.as_ref()))
}

/// Everyone counted in a group of counts.
pub(super) fn everyone(record: &Record, counts: &str) -> i64 {
    PEOPLE
        .iter()
        .map(|(who, _, _)| heads(record, counts, who))
        .sum()
}

fn heads(record: &Record, counts: &str, who: &str) -> i64 {
    record
        .part(counts, who)
        .and_then(Value::as_i64)
        .unwrap_or(0)
}

/// "3 femmes, 1 fille"; who was not there is not named.
pub(super) fn listed(record: &Record, counts: &str, words: &[(&str, &str, &str)]) -> String {
    let counts = words
        .iter()
        .map(|(who, one, more)| (heads(record, counts, who), one, more));
    let some = counts.filter(|(count, _, _)| *count > 0);
    let words: Vec<String> = some
        .map(|(count, one, more)| counted(count, one, more))
        .collect();
    words.join(", ")
}

fn urgency(code: &str) -> String {
    match code {
        "immediate" => ", urgence immédiate".to_owned(),
        "within_24h" => ", sous 24 h".to_owned(),
        "routine" => String::new(),
        other => format!(", {}", plain(other)),
    }
}

fn agency(code: &str) -> String {
    let words = match code {
        "bpm" => "la BPM",
        "ibesr" => "l’IBESR",
        "cnltp" => "le CNLTP",
        "onm" => "l’ONM",
        "iom_crf" => "l’OIM",
        "hospital" => "l’hôpital",
        "ngo_shelter" => "un abri",
        "conani" => "le CONANI",
        "dcpj" => "la DCPJ",
        "prosecutor" => "le parquet",
        other => return plain(other),
    };
    words.to_owned()
}
