//! The same days as import lines, for measures that go through the commands.

use serde_json::{Value, json};

use super::words::{Dice, incident_text, log_text, person_name};
use journal::ctx::testing::SeededRandom;

/// Minutes between two arrests of the sample.
const STEP_MINUTES: i64 = 97;

/// `count` import lines: log lines mostly, and arrests with their person, part and custody.
pub(crate) fn lines(seed: u64, count: usize) -> Vec<Value> {
    let mut dice = Dice::new(SeededRandom::new(seed));
    let first = chrono::DateTime::parse_from_rfc3339("2018-01-08T06:00:00-05:00")
        .expect("a moment in RFC 3339");
    let mut lines = Vec::new();
    for n in 0.. {
        if lines.len() >= count {
            break;
        }
        let at = (first + chrono::TimeDelta::minutes(STEP_MINUTES * n)).to_rfc3339();
        lines.extend(evening(&mut dice, n, &at));
    }
    lines.truncate(count);
    lines
}

fn evening(dice: &mut Dice, n: i64, at: &str) -> Vec<Value> {
    let category = *dice.of(&[
        "radio_check",
        "patrol_out",
        "patrol_back",
        "visit",
        "relief",
    ]);
    let log = json!({"kind": "log_entry", "base": "OUA", "occurred_at": at, "category": category,
        "text": log_text(dice, category)});
    if dice.below(3) > 0 {
        return vec![log];
    }
    let (family, given) = person_name(dice);
    let (incident, person) = (format!("i{n}"), format!("p{n}"));
    let role = *dice.of(&["smuggler", "suspect", "transporter", "witness"]);
    let year = 1950 + dice.below(58);
    vec![
        log,
        json!({"kind": "incident", "ref": incident, "base": "OUA", "occurred_at": at,
            "nature": dice.of(&["migrant_smuggling", "contraband", "document_fraud"]),
            "discovered_by": dice.of(&["patrol", "checkpoint", "tip"]), "description": incident_text(dice),
            "migrants": {"women": dice.below(4), "men": dice.below(6), "girls": dice.below(3)}}),
        json!({"kind": "person", "ref": person, "base": "OUA", "occurred_at": at, "family_name": family,
            "given_names": given, "sex": dice.of(&["F", "M"]), "nationality": dice.of(&["HTI", "DOM"]),
            "birth_date": year.to_string()}),
        json!({"kind": "involvement", "base": "OUA", "occurred_at": at, "incident": incident, "person": person,
            "role": role}),
        json!({"kind": "custody", "base": "OUA", "arrested_at": at, "incident": incident, "person": person,
            "basis": "flagrante_delicto", "offences": ["migrant_smuggling"]}),
    ]
}
