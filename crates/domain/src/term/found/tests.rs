//! What is found, why, and in which order.

use serde_json::json;

use super::*;

fn person(family: &str, given: &str) -> Record {
    let person = json!({"id": "r", "kind": "person", "stage": "final", "family_name": family,
        "given_names": given, "phone": "+509 37 12 34 56",
        "documents": [{"type": "passport", "number": "HX4471920"}]});
    serde_json::from_value(person).unwrap()
}

fn why(typed: &str, family: &str, given: &str) -> Option<(&'static str, &'static str)> {
    let found = Typed::read(typed).unwrap().find(&person(family, given))?;
    Some((found.why.code(), found.by.code()))
}

#[test]
fn each_reason_is_told() {
    let name = |why| Some((why, "name"));
    assert_eq!(why("Mapou wilnèr", "MAPOU", "Wilner"), name("exact"));
    assert_eq!(why("map wil", "MAPOU", "Wilner"), name("prefix"));
    assert_eq!(why("apou", "MAPOU", "Wilner"), name("part"));
    assert_eq!(why("mapou evens", "MAPOU", "Wilner"), name("part"));
    assert_eq!(why("wilnè", "MAPOU", "Wilner"), name("prefix"));
    assert_eq!(why("kachiman", "CACHIMAN", "Odile"), name("sound"));
    assert_eq!(why("jan batis", "Jean-Baptiste", "Odile"), name("sound"));
    assert_eq!(why("delacruz", "De la Cruz", "Odile"), name("exact"));
    assert_eq!(why("delacruzo", "De la Cruz", "Odile"), name("prefix"));
    assert_eq!(why("evens", "MAPOU", "Wilner"), None);
    assert!(Typed::read(" - ").is_none());
}

#[test]
fn numbers_are_found_however_they_are_typed() {
    assert_eq!(
        why("37 12 34 56", "MAPOU", "Odile"),
        Some(("exact", "phone"))
    );
    assert_eq!(why("3456", "MAPOU", "Odile"), Some(("part", "phone")));
    assert_eq!(
        why("hx 447", "MAPOU", "Odile"),
        Some(("prefix", "document"))
    );
}

#[test]
fn the_better_reason_comes_first() {
    let score = |typed: &str, family: &str, given: &str| {
        let found = Typed::read(typed).unwrap().find(&person(family, given));
        found.map_or(0.0, |found| found.score)
    };
    let order = [
        score("mapou", "Mapou", "Odile"),
        score("mapou", "Mapou-Tamarin", "Odile Evens"),
        score("mapou", "Mapouche", "Odile"),
        score("mapou", "Mapoulienne", "Odile"),
        score("mapou", "Grandmapou", "Odile"),
        score("mapou evens", "Mapou", "Odile"),
    ];
    assert!(order.is_sorted_by(|a, b| a > b), "{order:?}");
    let (heard, begun) = (
        score("jan", "Jean", "Odile"),
        score("jan", "Janvier", "Odile"),
    );
    assert!(heard > begun, "{heard} {begun}");
    assert!(score("mapou", "Mapou", "Odile") <= SCORE_MAX);
}
