//! Lines that the main courante writes by itself: an arrest, an appearance, a seizure, a patrol. Nobody writes a thing twice.
//!
//! The line is stored as text, once, in French, the register's legal language: a book that changed its words with the reader would
//! be no evidence. Protected people appear as tokens, minors by initials and without their birth date.

mod due;
mod group;
mod handover;
mod relief;
mod who;
mod work;

pub use due::due;
pub use group::group;
pub use relief::{Charge, relief};

use chrono::{DateTime, FixedOffset, NaiveDate, TimeDelta};
use serde_json::Value;

use crate::custody::{Custody, LIMIT};
use crate::record::Record;
use crate::when::{local, local_day};
use who::Who;

/// A line ready to be saved as a `log_entry`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Code of its category.
    pub category: &'static str,
    /// What the book says.
    pub text: String,
    /// When it happened.
    pub occurred_at: DateTime<FixedOffset>,
    /// Ids of the records it is about.
    pub links: Vec<String>,
    /// Ids of the people it names; none for protected people.
    pub persons_named: Vec<String>,
}

/// The lines that a custody's save writes: what `after` says and `before` did not, in the order in which it happened.
///
/// `person` and `incident` are the records that the custody points to, as far as they are here.
#[must_use]
pub fn lines(
    before: Option<&Record>,
    after: &Record,
    person: Option<&Record>,
    incident: Option<&Record>,
) -> Vec<Line> {
    let Some(custody) = Custody::of(&after.fields) else {
        return Vec::new();
    };
    let who = Who::of(person, local_day(&custody.arrested_at));
    let page = Page {
        custody,
        record: after,
        who,
        person,
        incident,
    };
    let arrest = before.is_none().then(|| page.arrest());
    let presented = page.changed(before, "presented", Page::presentation);
    let exit = page.changed(before, "exit", Page::exit);
    let mut lines: Vec<Line> = [arrest, presented, exit].into_iter().flatten().collect();
    lines.sort_by_key(|line| line.occurred_at);
    lines
}

struct Page<'a> {
    custody: Custody,
    record: &'a Record,
    who: Who,
    person: Option<&'a Record>,
    incident: Option<&'a Record>,
}

impl Page<'_> {
    fn arrest(&self) -> Line {
        let mut text = format!("Arrestation {}", self.who.after_de());
        if let Some(offences) = self.offences() {
            text += &format!(", pour {offences}");
        }
        text += ".";
        if let Some(place) = self.incident.and_then(place) {
            text += &format!(" Lieu : {place}.");
        }
        text += &format!(
            " {}, échéance {}.",
            self.custody_number(),
            moment(&self.custody.deadline())
        );
        self.line("arrest", self.custody.arrested_at, text)
    }

    fn presentation(&self) -> Option<Line> {
        let at = self.custody.presented_at?;
        let judge = self.record.part_text("presented", "judge");
        let judge = judge.map(|judge| format!(" ({judge})")).unwrap_or_default();
        let mut text = format!(
            "Présentation au juge{judge} : {}, {}.",
            self.who.name(),
            self.after(at)
        );
        if let Some(decision) = self.record.part_text("presented", "decision") {
            text += &format!(" Décision : {}.", decision.trim_end_matches('.'));
        }
        text += &format!(" {}.", self.custody_number());
        Some(self.line("other", at, text))
    }

    fn exit(&self) -> Option<Line> {
        let at = self.custody.exit_at?;
        let part = |name| self.record.part_text("exit", name);
        let kind = part("kind").unwrap_or_default();
        let mut text = format!(
            "Sortie de garde à vue : {}, {}, {}",
            self.who.name(),
            exit_words(kind),
            self.after(at)
        );
        if let Some(reference) = part("order_reference") {
            text += &format!(", référence {reference}");
        }
        if self.record.part("exit", "order_by_phone") == Some(&Value::Bool(true)) {
            text += ", ordre donné par téléphone";
        }
        if let Some(authority) = part("authority") {
            text += &format!(", autorité : {authority}");
        }
        text += &format!(". {}.", self.custody_number());
        Some(self.line(exit_category(kind), at, text))
    }

    /// A line when the field is new; one marked as a correction when it replaces another value.
    fn changed(
        &self,
        before: Option<&Record>,
        field: &str,
        write: impl Fn(&Self) -> Option<Line>,
    ) -> Option<Line> {
        let old = before.and_then(|before| before.get(field));
        if old == self.record.get(field) {
            return None;
        }
        let line = write(self)?;
        Some(if old.is_some() {
            Line {
                text: format!("Rectification. {}", line.text),
                ..line
            }
        } else {
            line
        })
    }

    fn line(
        &self,
        category: &'static str,
        occurred_at: DateTime<FixedOffset>,
        text: String,
    ) -> Line {
        let incident = self.record.text("incident").map(str::to_owned);
        let named = self.person.filter(|person| person.kind == "person");
        Line {
            category,
            text,
            occurred_at,
            links: std::iter::once(self.record.id.clone())
                .chain(incident)
                .collect(),
            persons_named: named.map(|person| person.id.clone()).into_iter().collect(),
        }
    }

    fn custody_number(&self) -> String {
        let number = self.record.number().map(|number| format!(" {number}"));
        format!("Garde à vue{}", number.unwrap_or_default())
    }

    /// "le 18/11/2026 09:30, 19 h 20 après l’arrestation", and by how much it was too late.
    fn after(&self, at: DateTime<FixedOffset>) -> String {
        let held = at - self.custody.arrested_at;
        let late = held - LIMIT;
        let overrun = if late > TimeDelta::zero() {
            format!(" (48 h dépassées de {})", hours(late))
        } else {
            String::new()
        };
        format!(
            "le {}, {} après l’arrestation{overrun}",
            moment(&at),
            hours(held)
        )
    }

    /// What the person is held for: the offences, else the nature of the incident.
    fn offences(&self) -> Option<String> {
        let held_for = self
            .record
            .list("offences")
            .iter()
            .filter_map(Value::as_str);
        let mut words: Vec<String> = held_for.map(offence_words).collect();
        if words.is_empty() {
            words.extend(
                self.incident
                    .and_then(|i| i.text("nature"))
                    .map(offence_words),
            );
        }
        let last = words.pop()?;
        Some(if words.is_empty() {
            last
        } else {
            format!("{} et {last}", words.join(", "))
        })
    }
}

fn place(incident: &Record) -> Option<String> {
    if let Some(text) = incident.part_text("place", "text") {
        return Some(text.trim_end_matches('.').to_owned());
    }
    let crossing = incident.part_text("place", "crossing_point");
    let crossing = crossing.map(|code| crate::places::crossing(code).map_or(code, |c| c.name));
    crossing
        .or(incident.part_text("place", "commune"))
        .map(str::to_owned)
}

/// "19/11/2026 14:10", in local time.
fn moment(at: &DateTime<FixedOffset>) -> String {
    local(at).format("%d/%m/%Y %H:%M").to_string()
}

fn day(day: NaiveDate) -> String {
    day.format("%d/%m/%Y").to_string()
}

/// "19 h 20"; whole minutes, as a watch shows them.
fn hours(time: TimeDelta) -> String {
    let minutes = time.num_minutes().max(0);
    format!("{} h {:02}", minutes / 60, minutes % 60)
}

fn exit_words(kind: &str) -> String {
    let words = match kind {
        "brought_before_judge" => "remise au juge",
        "committal_order" => "ordre d’écrou",
        "released_by_order" => "libération sur ordre",
        "transferred" => "transfert",
        "hospital" => "hospitalisation",
        "escaped" => "évasion",
        "died" => "décès",
        other => return plain(other),
    };
    words.to_owned()
}

fn exit_category(kind: &str) -> &'static str {
    match kind {
        "committal_order" | "released_by_order" => "order",
        "escaped" | "died" => "incident",
        _ => "other",
    }
}

/// After "pour". A code that headquarters added since reads as its words.
fn offence_words(code: &str) -> String {
    let words = match code {
        "human_trafficking" => "traite des personnes",
        "migrant_smuggling" => "trafic illicite de migrants",
        "irregular_crossing" => "franchissement irrégulier de la frontière",
        "contraband" => "contrebande",
        "narcotics" => "trafic de stupéfiants",
        "weapons" => "infraction sur les armes",
        "document_fraud" => "fraude documentaire",
        "stolen_vehicle" => "vol de véhicule",
        "kidnapping" => "enlèvement",
        "assault" => "voies de fait",
        "other" => "autre infraction",
        other => return plain(other),
    };
    words.to_owned()
}

fn plain(code: &str) -> String {
    code.replace('_', " ")
}

#[cfg(test)]
mod tests;
