//! The patrols of the month beside those of the story: out after noon, back by evening.

use serde_json::{Value, json};

use super::book::{Book, desk};
use super::rhythm::NIL_DAY;
use super::story::Names;
use super::when::{When, day};

const NOTES: &[&str] = &[
    "Rien.",
    "Traces de charrette.",
    "Deux bergers, connus.",
    "Repère à repeindre.",
    "Gué à sec.",
];
const FINDINGS: &[&str] = &[
    "Rien à signaler.",
    "Passage frais sous la clôture du champ d’exemple.",
    "Moun yo di yon machin te pase san limyè.",
    "Bidons vides cachés dans les roseaux.",
];
/// What the odometer of the pick-up showed at the beginning of the month.
const ODOMETER_KM: u32 = 48_210;
/// No patrol on one day of so many.
const REST_DAYS: i64 = 3;
/// The day on which the pick-up came back with a light broken.
const BROKEN_LIGHT: i64 = 16;

/// How a patrol went out.
struct Way {
    code: &'static str,
    words: &'static str,
    vehicle: Option<&'static str>,
}

const WAYS: [Way; 4] = [
    Way {
        code: "foot",
        words: "à pied",
        vehicle: None,
    },
    Way {
        code: "motorcycle",
        words: "à moto",
        vehicle: Some("OUA-M-01"),
    },
    PICKUP,
    PICKUP,
];
const PICKUP: Way = Way {
    code: "vehicle",
    words: "en véhicule",
    vehicle: Some("OUA-V-01"),
};

/// Writes them, with their lines of the book.
pub(super) fn write(book: &mut Book, names: &Names, days: i64) {
    let mut km = ODOMETER_KM;
    let going = (1..days)
        .rev()
        .filter(|back| back % REST_DAYS != 0 && *back != NIL_DAY);
    for (back, way) in going.zip(WAYS.iter().cycle()) {
        patrol(book, names, back, way, &mut km);
    }
}

fn patrol(book: &mut Book, names: &Names, back: i64, way: &Way, km: &mut u32) {
    let out = day(back, 13, i64::from(book.dice.below(50)));
    let home = out.plus(130 + 60 * i64::from(book.dice.below(3)));
    let (first, finding) = (6 + book.dice.below(16), *book.dice.of(FINDINGS));
    let dice = &mut book.dice;
    let mut says = json!({
        "type": way.code, "order_number": format!("OP-{:03}", 70 - back), "leader": desk(out),
        "crew": ["Dieunor Manguier", "Lovely Caïmite"], "departed_at": out.to_string(),
        "returned_at": home.to_string(), "radio": "Portative 3",
        "persons_checked": {"women": dice.below(6), "men": 2 + dice.below(9), "minors": dice.below(3)},
        "vehicles_checked": dice.below(5), "findings": [finding], "fuel_l": way.vehicle.map(|_| 3 + dice.below(7)),
        "vehicle": way.vehicle.map(|inventory| &names[inventory]),
    });
    says["stops"] = stops(book, out, first);
    if way.code == PICKUP.code {
        let from = *km;
        *km += 18 + book.dice.below(40);
        says["km_out"] = json!(from);
        says["km_in"] = json!(km);
    }
    if back == BROKEN_LIGHT {
        says["equipment_problem"] = json!("Phare gauche grillé.");
    }
    let told = home.plus(10);
    let id = book.write_at(desk(told), "patrol", out, told, says);
    let text = format!(
        "Départ en patrouille {}, bornes {first} à {}.",
        way.words,
        first + 2
    );
    line(book, out, json!({"category": "patrol_out", "text": text}));
    let text = format!(
        "Retour de patrouille {}, trois points visités. {finding}",
        way.words
    );
    line(
        book,
        told,
        json!({"category": "patrol_back", "text": text, "links": [id]}),
    );
}

fn stops(book: &mut Book, out: When, first: u32) -> Value {
    let stop = |at: u32| {
        let reached = out.plus(30 + 25 * i64::from(at));
        json!({"boundary_stone": first + at, "at": reached.to_string(), "note": book.dice.of(NOTES)})
    };
    (0..3).map(stop).collect()
}

fn line(book: &mut Book, at: When, says: Value) {
    book.write(desk(at), "log_entry", at, says);
}
