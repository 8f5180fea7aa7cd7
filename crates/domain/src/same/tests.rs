//! What speaks for one person and what against.

use serde_json::{Value, json};

use super::*;

fn fields(value: Value) -> Fields {
    serde_json::from_value(value).unwrap()
}

fn known(more: &Value) -> Record {
    let mut person = json!({"id": "r", "kind": "person", "stage": "final", "family_name": "TAMARIN",
        "given_names": "Jean-Baptiste", "sex": "M", "birth_date": "1990-05-02", "ninu": "01-02-99"});
    person
        .as_object_mut()
        .unwrap()
        .extend(more.as_object().unwrap().clone());
    serde_json::from_value(person).unwrap()
}

fn reasons(typed: Value, more: &Value) -> Vec<(&'static str, &'static str)> {
    let day = NaiveDate::from_ymd_opt(2026, 11, 17).unwrap();
    let reasons = compare(&fields(typed), &known(more), day);
    reasons
        .iter()
        .map(|reason| (reason.what, reason.how))
        .collect()
}

#[test]
fn names_are_compared_by_spelling_and_by_sound() {
    let family = |typed: &str| reasons(json!({"family_name": typed}), &json!({}));
    assert_eq!(family("tamarin"), [("family_name", "equal")]);
    assert_eq!(family("TAMA"), [("family_name", "prefix")]);
    assert_eq!(family("tamaren"), [("family_name", "sound")]);
    assert_eq!(family("sablier"), [("family_name", "different")]);
    let given = |typed: &str| reasons(json!({"given_names": typed}), &json!({}));
    assert_eq!(given("jan batis"), [("given_names", "sound")]);
    assert_eq!(given("Baptiste"), [("given_names", "part")]);
    assert_eq!(given("Jean Dieusel"), [("given_names", "part")]);
}

#[test]
fn a_guessed_birth_may_be_some_years_off_and_a_certain_one_not() {
    let birth = |typed: Value, known: Value| {
        let reasons = reasons(typed, &known);
        reasons.first().map(|(_, how)| *how)
    };
    assert_eq!(
        birth(json!({"birth_date": "1990"}), json!({})),
        Some("equal")
    );
    assert_eq!(
        birth(json!({"birth_date": "1992"}), json!({})),
        Some("different")
    );
    let guessed = json!({"birth_date": "1992", "birth_estimated": true});
    assert_eq!(birth(guessed, json!({})), Some("near"));
    let aged = json!({"age_declared": 34, "age_as_of": "2026-11-17"});
    assert_eq!(birth(aged, json!({})), Some("near"));
    assert_eq!(
        birth(
            json!({"birth_date": "1970", "birth_estimated": true}),
            json!({})
        ),
        Some("different")
    );
    assert_eq!(
        birth(json!({"birth_date": "1990"}), json!({"birth_date": null})),
        None
    );
}

#[test]
fn a_paper_weighs_more_than_a_name() {
    let likeness = |typed: Value| {
        let day = NaiveDate::from_ymd_opt(2026, 11, 17).unwrap();
        super::likeness(&compare(&fields(typed), &known(&json!({})), day))
    };
    let by_paper = likeness(json!({"family_name": "SABLIER", "ninu": "010299"}));
    let by_name = likeness(json!({"family_name": "Tamarin", "given_names": "Jean"}));
    let other_sex = likeness(json!({"family_name": "Tamarin", "given_names": "Jean", "sex": "F"}));
    assert!(
        by_paper > by_name && by_name > other_sex,
        "{by_paper} {by_name} {other_sex}"
    );
    assert!(likeness(json!({"family_name": "SABLIER", "sex": "F"})) < 0);
}

#[test]
fn somebody_is_to_look_where_a_name_agrees_and_nothing_outweighs_it() {
    let day = NaiveDate::from_ymd_opt(2026, 11, 17).unwrap();
    let looked = |typed: Value| likely(&compare(&fields(typed), &known(&json!({})), day));
    assert!(looked(
        json!({"family_name": "Tamaren", "given_names": "Jan Batis"})
    ));
    assert!(looked(json!({"family_name": "Tamarin"})));
    assert!(looked(json!({"ninu": "010299"})));
    assert!(!looked(
        json!({"family_name": "Tamarin", "given_names": "Dieusel"})
    ));
    assert!(!looked(json!({"family_name": "Tamaren", "sex": "F"})));
    assert!(!looked(json!({"sex": "M", "birth_date": "1990-05-02"})));
}
