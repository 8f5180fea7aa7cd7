//! The line of a group intercepted together: how many, where, and the tokens of who of them is protected.

use super::due::number_of;
use super::handover::{PEOPLE, everyone, listed};
use super::work::counted;
use super::{Line, offence_words, place};
use crate::record::Record;

/// What the book says of a group; `people` are their records, in order. `None` when the incident is not dated.
#[must_use]
pub fn group(incident: &Record, people: &[Record]) -> Option<Line> {
    let occurred_at = incident.occurred_at()?;
    let heads = everyone(incident, "migrants");
    let found = heads.max(i64::try_from(people.len()).unwrap_or(i64::MAX));
    let mut text = format!(
        "Interception d’un groupe : {}",
        counted(found, "personne", "personnes")
    );
    let who = listed(incident, "migrants", &PEOPLE);
    if !who.is_empty() {
        text += &format!(" ({who})");
    }
    if let Some(nature) = incident.text("nature") {
        text += &format!(", pour {}", offence_words(nature));
    }
    text += ".";
    if let Some(place) = place(incident) {
        text += &format!(" Lieu : {place}.");
    }
    let tokens: Vec<&str> = people.iter().filter_map(|one| one.text("token")).collect();
    if !tokens.is_empty() {
        text += &format!(" Personnes protégées : {}.", tokens.join(", "));
    }
    text += &format!(" {}.", number_of(incident, "Incident"));
    let plain = people.iter().filter(|one| one.kind == "person");
    Some(Line {
        category: "incident",
        text,
        occurred_at,
        links: vec![incident.id.clone()],
        persons_named: plain.map(|one| one.id.clone()).collect(),
    })
}
