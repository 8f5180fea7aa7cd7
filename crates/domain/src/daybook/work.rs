//! Lines of the work itself: what was seized, a patrol out and back.

use chrono::TimeDelta;
use serde_json::Value;

use super::due::{line_of, number_of, with};
use super::who::Who;
use super::{Line, hours, moment, plain};
use crate::facts::Neighbours;
use crate::record::Record;
use crate::when::local_day;

pub(super) fn seizure(record: &Record, around: &dyn Neighbours) -> Option<Line> {
    let at = record.occurred_at()?;
    let owner = record.text("seized_from").and_then(|id| around.record(id));
    let what = category(record.text("category").unwrap_or_default());
    let description = record.text("description").unwrap_or_default();
    let mut text = format!("Saisie {what} : {}", description.trim_end_matches('.'));
    let unit = record.text("unit").unwrap_or("pièces");
    with(
        &mut text,
        record
            .int("quantity")
            .map(|count| format!(", {count} {unit}")),
    );
    for (field, unit) in [("net_weight_g", "g net"), ("gross_weight_g", "g brut")] {
        with(
            &mut text,
            record.int(field).map(|grams| format!(", {grams} {unit}")),
        );
    }
    with(
        &mut text,
        worth(record).map(|worth| format!(", valeur {worth}")),
    );
    if record.is("no_owner") {
        text += ", sans propriétaire";
    } else if owner.is_some() {
        let who = Who::of(owner.as_ref(), local_day(&at));
        text += &format!(", sur {}", who.name());
    }
    with(
        &mut text,
        record
            .text("seal_number")
            .map(|seal| format!(", scellé {seal}")),
    );
    text += &format!(". {}.", number_of(record, "Saisie"));
    Some(line_of(record, "seizure", at, text, owner.as_ref()))
}

pub(super) fn patrol_out(record: &Record, around: &dyn Neighbours) -> Option<Line> {
    let at = record.moment("departed_at")?;
    let leader = name(record.text("leader").unwrap_or_default(), around);
    let mut text = format!("Départ en patrouille {}, chef {leader}", way(record));
    let crew = record.list("crew").iter().filter_map(Value::as_str);
    let crew: Vec<String> = crew.map(|one| name(one, around)).collect();
    if !crew.is_empty() {
        text += &format!(", avec {}", crew.join(", "));
    }
    with(
        &mut text,
        record
            .text("order_number")
            .map(|order| format!(", ordre {order}")),
    );
    text += &format!(". {}.", number_of(record, "Patrouille"));
    Some(line_of(record, "patrol_out", at, text, None))
}

pub(super) fn patrol_back(record: &Record) -> Option<Line> {
    let at = record.moment("returned_at")?;
    let out = record.moment("departed_at");
    let mut text = format!("Retour de patrouille {}", way(record));
    let spent = out
        .map(|out| at - out)
        .filter(|spent| *spent >= TimeDelta::zero());
    with(
        &mut text,
        spent.map(|spent| format!(", {} dehors", hours(spent))),
    );
    let km = record.int("km_out").zip(record.int("km_in"));
    with(
        &mut text,
        km.map(|(out, back)| format!(", {} km", back - out)),
    );
    let stops = record.list("stops").len();
    if stops > 0 {
        text += &format!(
            ", {}",
            counted(stops as i64, "point visité", "points visités")
        );
    }
    let people = ["women", "men", "minors"].map(|who| record.part("persons_checked", who));
    let people: i64 = people
        .iter()
        .filter_map(|count| count.and_then(Value::as_i64))
        .sum();
    if people > 0 {
        text += &format!(
            ", {}",
            counted(people, "personne contrôlée", "personnes contrôlées")
        );
    }
    if let Some(vehicles) = record.int("vehicles_checked").filter(|count| *count > 0) {
        text += &format!(
            ", {}",
            counted(vehicles, "véhicule contrôlé", "véhicules contrôlés")
        );
    }
    text += ".";
    let findings = record.list("findings").iter().filter_map(Value::as_str);
    let findings: Vec<&str> = findings.map(|one| one.trim_end_matches('.')).collect();
    if !findings.is_empty() {
        text += &format!(" Constats : {}.", findings.join(" ; "));
    }
    let problem = record
        .text("equipment_problem")
        .map(|said| said.trim_end_matches('.'));
    with(
        &mut text,
        problem.map(|said| format!(" Matériel : {said}.")),
    );
    text += &format!(" {}.", number_of(record, "Patrouille"));
    if let Some(out) = out {
        text += &format!(" Départ le {}.", moment(&out));
    }
    Some(line_of(record, "patrol_back", at, text, None))
}

/// "1 point visité", "3 points visités".
pub(super) fn counted(count: i64, one: &str, more: &str) -> String {
    format!("{count} {}", if count > 1 { more } else { one })
}

/// Somebody of the base, by id or as written.
fn name(said: &str, around: &dyn Neighbours) -> String {
    let known = around.record(said);
    let name = known.as_ref().and_then(|known| known.text("name"));
    name.unwrap_or(said).to_owned()
}

fn worth(record: &Record) -> Option<String> {
    let amount = record.part("value", "amount")?.as_i64()?;
    Some(format!(
        "{amount} {}",
        record.part_text("value", "currency")?
    ))
}

fn way(record: &Record) -> String {
    match record.text("type").unwrap_or_default() {
        "foot" => "à pied".to_owned(),
        "vehicle" => "en véhicule".to_owned(),
        "motorcycle" => "à moto".to_owned(),
        "mixed" => "mixte".to_owned(),
        "joint" => "conjointe".to_owned(),
        other => plain(other),
    }
}

/// After "Saisie".
fn category(code: &str) -> String {
    let words = match code {
        "narcotics" => "de stupéfiants",
        "weapon" => "d’arme",
        "ammunition" => "de munitions",
        "cash" => "d’argent liquide",
        "contraband_goods" => "de marchandises de contrebande",
        "fuel" => "de carburant",
        "vehicle" => "de véhicule",
        "livestock" => "de bétail",
        "forged_document" => "de faux document",
        "phone" => "de téléphone",
        _ => "",
    };
    if words.is_empty() {
        format!(
            "({})",
            if code == "other" {
                "autre".to_owned()
            } else {
                plain(code)
            }
        )
    } else {
        words.to_owned()
    }
}
