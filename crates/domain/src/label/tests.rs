//! How each kind is called in a list, and who is masked.

use serde_json::{Value, json};

use super::*;

struct Around(Vec<Record>);

impl Neighbours for Around {
    fn record(&self, id: &str) -> Option<Record> {
        self.0.iter().find(|record| record.id == id).cloned()
    }

    fn offering(&self, _: &str) -> Vec<Record> {
        Vec::new()
    }
}

fn record(kind: &str, more: Value) -> Record {
    let mut record = json!({"id": "r", "kind": kind, "stage": "final"});
    record
        .as_object_mut()
        .unwrap()
        .extend(more.as_object().unwrap().clone());
    serde_json::from_value(record).unwrap()
}

fn today() -> NaiveDate {
    "2026-11-17".parse().unwrap()
}

fn labelled(kind: &str, more: Value) -> Label {
    label(&record(kind, more), &Around(Vec::new()), today())
}

#[test]
fn a_person_is_called_by_family_name_in_capitals() {
    let named = |more| labelled("person", more).to_string();
    assert_eq!(
        named(json!({"family_name": "Tamarin", "given_names": "Dieusel"})),
        "TAMARIN Dieusel"
    );
    assert_eq!(
        named(json!({"family_name": "guayacán", "given_names": "Rafael"})),
        "GUAYACÁN Rafael"
    );
    assert_eq!(named(json!({"given_names": "Islande"})), "Islande");
    assert_eq!(
        named(json!({"name_unknown": true, "marks": "Cicatrice à la joue"})),
        "name-unknown, Cicatrice à la joue"
    );
}

#[test]
fn a_minor_is_shown_by_initials_only() {
    let minor = json!({"family_name": "Wòch", "given_names": "Lovely Marie", "birth_date": "2009"});
    let masked = labelled("person", minor);
    assert_eq!(masked.to_string(), "L. W., minor");
    assert!(masked.masked);
    let young = json!({"family_name": "Wòch", "given_names": "Élie", "birth_date": "2008"});
    assert_eq!(labelled("person", young).to_string(), "É. W., minor");
    let nameless = json!({"family_name": "Wòch", "birth_date": "2009"});
    assert_eq!(labelled("person", nameless).to_string(), "W., minor");
}

#[test]
fn someone_arrested_as_a_minor_stays_masked_in_that_custody() {
    let person = record(
        "person",
        json!({"family_name": "Wòch", "given_names": "Lovely",
                                         "birth_date": "2008-11-16"}),
    );
    let custody = record(
        "custody",
        json!({"person": "r", "arrested_at": "2026-11-15T08:00:00-05:00"}),
    );
    assert!(!label(&person, &Around(Vec::new()), today()).masked);
    assert_eq!(
        label(&custody, &Around(vec![person]), today()).to_string(),
        "L. W., minor"
    );
}

#[test]
fn a_protected_person_is_shown_by_token() {
    let sealed = record(
        "screening",
        json!({"token": "V-OUA-K7Q2-1", "family_name": "Wòch"}),
    );
    let part = record(
        "involvement",
        json!({"person": "r", "role": "presumed_victim"}),
    );
    let label = label(&part, &Around(vec![sealed]), today());
    assert_eq!(label.to_string(), "presumed_victim, V-OUA-K7Q2-1");
}

#[test]
fn an_incident_is_its_nature_and_its_place() {
    let place = json!({"nature": "migrant_smuggling", "place": {"text": "gué nord", "commune": "Ouanaminthe"}});
    let label = labelled("incident", place);
    assert_eq!(
        label.parts[0],
        Part::Code("nature", "migrant_smuggling".into())
    );
    assert_eq!(label.to_string(), "migrant_smuggling, gué nord");
    let crossing = json!({"nature": "other", "place": {"crossing_point": "malpasse"}});
    assert_eq!(
        labelled("incident", crossing).parts[1],
        Part::Code("crossing_point", "malpasse".into())
    );
}

#[test]
fn a_long_text_is_cut_between_words() {
    let text = format!("Relève assurée, {}", "quatorze ".repeat(20));
    let label = labelled("log_entry", json!({"category": "relief", "text": text}));
    let line = label.to_string();
    assert!(line.ends_with("quatorze…"), "{line}");
    assert!(line.chars().count() <= TEXT_CHARS_MAX + "relief, …".chars().count());
    let unbroken = labelled("log_entry", json!({"text": "é".repeat(200)}));
    assert_eq!(unbroken.to_string().chars().count(), TEXT_CHARS_MAX + 1);
}

#[test]
fn what_says_nothing_is_shown_by_its_number_or_id() {
    assert_eq!(
        labelled("custody", json!({"number": "OUA-K7Q2-2026-000001"})).to_string(),
        "OUA-K7Q2-2026-000001"
    );
    assert_eq!(labelled("person_of_tomorrow", json!({})).to_string(), "r");
}

#[test]
fn lists_sort_without_accents_or_case() {
    let person = |name: &str| labelled("person", json!({ "family_name": name }));
    let mut people = [person("Zaboka"), person("Ékalitis"), person("acajou")];
    people.sort_by_key(sort_key);
    let names = people.map(|label| label.to_string());
    assert_eq!(names, ["ACAJOU", "ÉKALITIS", "ZABOKA"]);
}

#[test]
fn each_kind_of_work_is_called_by_what_it_is_about() {
    let to = json!({"name": "ÉBÈNE Judith"});
    for (kind, fields, line) in [
        (
            "case_step",
            json!({"step": "convicted", "authority": "TPI"}),
            "convicted, TPI",
        ),
        (
            "seizure",
            json!({"category": "fuel", "description": "12 bidons"}),
            "fuel, 12 bidons",
        ),
        (
            "seizure_transfer",
            json!({"reason": "storage", "to": to}),
            "storage, ÉBÈNE Judith",
        ),
        (
            "document_check",
            json!({"type": "visa", "number": "V12", "result": "forged"}),
            "visa, V12, forged",
        ),
        (
            "reception",
            json!({"gate": "malpasse", "handed_over_by": "DGM"}),
            "malpasse, DGM",
        ),
        (
            "patrol",
            json!({"type": "foot", "leader": "MAPOU Wilner"}),
            "foot, MAPOU Wilner",
        ),
        (
            "asset",
            json!({"category": "radio", "inventory_number": "R-12"}),
            "radio, R-12",
        ),
        (
            "asset_event",
            json!({"event": "broken", "text": "antenne"}),
            "broken, antenne",
        ),
        (
            "training",
            json!({"theme": "first_aid", "organiser": "OIM"}),
            "first_aid, OIM",
        ),
        (
            "countersign",
            json!({"decision": "returned", "comment": "heure ?"}),
            "returned, heure ?",
        ),
        ("note", json!({"text": "à revoir"}), "à revoir"),
        ("attachment", json!({"caption": "Le sac"}), "Le sac"),
        (
            "lookout",
            json!({"reason": "missing", "family_name": "Acajou"}),
            "missing, ACAJOU",
        ),
        (
            "known_suspect",
            json!({"name_key": "tamarin dieusel"}),
            "tamarin dieusel",
        ),
    ] {
        assert_eq!(labelled(kind, fields).to_string(), line, "{kind}");
    }
}

#[test]
fn a_protection_file_is_called_by_its_token_even_when_it_is_open() {
    let named = json!({"token": "M-OUA-K7Q2-1", "family_name": "Wòch", "given_names": "Lovely"});
    for kind in ["screening", "child_file", "presence"] {
        assert_eq!(labelled(kind, named.clone()).to_string(), "M-OUA-K7Q2-1");
    }
    let file = record("child_file", named);
    let referral = json!({"subject": "r", "subject_kind": "minor", "agency": "ibesr"});
    let referral = record("referral", referral);
    let label = label(&referral, &Around(vec![file]), today());
    assert_eq!(label.to_string(), "M-OUA-K7Q2-1, ibesr");
}

#[test]
fn a_patrol_is_led_by_somebody_with_a_name() {
    let leader = record("user", json!({"name": "MAPOU Wilner"}));
    let patrol = record("patrol", json!({"type": "foot", "leader": "r"}));
    let label = label(&patrol, &Around(vec![leader]), today());
    assert_eq!(label.to_string(), "foot, MAPOU Wilner");
}
