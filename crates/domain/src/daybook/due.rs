//! Which lines a save is due, whatever the kind of its record.

use chrono::{DateTime, FixedOffset};

use super::{Line, handover, lines, work};
use crate::facts::Neighbours;
use crate::record::Record;

/// The lines that a save writes in the main courante: what `after` says and `before` did not.
///
/// An arrest, an appearance and an exit; a seizure; a patrol going out, and coming back; a reception; a referral.
#[must_use]
pub fn due(before: Option<&Record>, after: &Record, around: &dyn Neighbours) -> Vec<Line> {
    let look = |field: &str| after.text(field).and_then(|id| around.record(id));
    let is_new = before.is_none();
    match after.kind.as_str() {
        "custody" => {
            let (person, incident) = (look("person"), look("incident"));
            lines(before, after, person.as_ref(), incident.as_ref())
        }
        "seizure" if is_new => work::seizure(after, around).into_iter().collect(),
        "reception" if is_new => handover::reception(after).into_iter().collect(),
        "referral" if is_new => handover::referral(after, around).into_iter().collect(),
        "patrol" => {
            let out = is_new.then(|| work::patrol_out(after, around)).flatten();
            out.into_iter().chain(back(before, after)).collect()
        }
        _ => Vec::new(),
    }
}

/// The return of a patrol, once; another time of it is a correction.
fn back(before: Option<&Record>, after: &Record) -> Option<Line> {
    let told = before.and_then(|before| before.text("returned_at"));
    if told == after.text("returned_at") {
        return None;
    }
    let line = work::patrol_back(after)?;
    Some(match told {
        Some(_) => Line {
            text: format!("Rectification. {}", line.text),
            ..line
        },
        None => line,
    })
}

/// A line about a record, its incident, and the person if it is one who may be named.
pub(super) fn line_of(
    record: &Record,
    category: &'static str,
    occurred_at: DateTime<FixedOffset>,
    text: String,
    person: Option<&Record>,
) -> Line {
    let incident = record.text("incident").map(str::to_owned);
    let named = person.filter(|person| person.kind == "person");
    Line {
        category,
        text,
        occurred_at,
        links: std::iter::once(record.id.clone()).chain(incident).collect(),
        persons_named: named.map(|person| person.id.clone()).into_iter().collect(),
    }
}

/// "Saisie OUA-K7Q2-2026-000123".
pub(super) fn number_of(record: &Record, word: &str) -> String {
    let number = record.number().map(|number| format!(" {number}"));
    format!("{word}{}", number.unwrap_or_default())
}

pub(super) fn with(text: &mut String, more: Option<String>) {
    text.extend(more);
}
