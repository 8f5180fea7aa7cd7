//! Import files as the stories write them. Everyone in them bears the name of a tree or a fruit.

use serde_json::{Value, json};

const TREES: [&str; 8] = [
    "TAMARIN",
    "SABLIER",
    "CALEBASSE",
    "GUAYACÁN",
    "CACHIMAN",
    "CAMPÊCHE",
    "FLAMBOYANT",
    "GOYAVE",
];

/// `count` lines of the six kinds, in turn: incident, person, involvement, custody, custody event, log line.
#[must_use]
pub fn six_kinds(count: usize) -> Vec<Value> {
    (0..).flat_map(evening).take(count).collect()
}

/// The lines as a file.
#[must_use]
pub fn file(lines: &[Value]) -> Vec<u8> {
    lines
        .iter()
        .flat_map(|line| format!("{line}\n").into_bytes())
        .collect()
}

/// One arrest and what belongs to it.
fn evening(n: usize) -> [Value; 6] {
    let at = format!(
        "2018-{:02}-{:02}T{:02}:{:02}:00-05:00",
        1 + n / 28 % 12,
        1 + n % 28,
        n / 336 % 24,
        n % 60
    );
    let (incident, person, custody) = (format!("i{n}"), format!("p{n}"), format!("c{n}"));
    let name = TREES[n % TREES.len()];
    [
        json!({"kind": "incident", "ref": incident, "base": "OUA", "occurred_at": at, "nature": "migrant_smuggling",
               "description": format!("Passage de nuit, groupe {n}."), "migrants": {"women": 2, "men": n % 5}}),
        json!({"kind": "person", "ref": person, "base": "OUA", "occurred_at": at, "family_name": name,
               "given_names": format!("Dieusel {n}"), "sex": "M", "nationality": "HTI", "birth_date": "1987"}),
        json!({"kind": "involvement", "base": "OUA", "occurred_at": at, "incident": incident, "person": person,
               "role": "smuggler"}),
        json!({"kind": "custody", "ref": custody, "base": "OUA", "arrested_at": at, "incident": incident,
               "person": person, "basis": "flagrante_delicto", "offences": ["migrant_smuggling"]}),
        json!({"kind": "custody_event", "base": "OUA", "at": at, "custody": custody, "event": "meal"}),
        json!({"kind": "log_entry", "base": "OUA", "occurred_at": at, "category": "radio_check",
               "text": format!("Contrôle radio {n}, RAS.")}),
    ]
}
