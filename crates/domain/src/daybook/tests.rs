//! The lines that the main courante writes by itself, word for word.

mod work;

use serde_json::json;

use super::*;

fn record(id: &str, kind: &str, more: Value) -> Record {
    let mut record = json!({"id": id, "kind": kind, "stage": "final"});
    record
        .as_object_mut()
        .unwrap()
        .extend(more.as_object().unwrap().clone());
    serde_json::from_value(record).unwrap()
}

fn custody(more: Value) -> Record {
    let mut fields = json!({
        "number": "OUA-K7Q2-2026-000123", "person": "p", "incident": "i",
        "arrested_at": "2026-11-17T14:10:00-05:00", "offences": ["migrant_smuggling"],
    });
    fields
        .as_object_mut()
        .unwrap()
        .extend(more.as_object().unwrap().clone());
    record("c", "custody", fields)
}

fn tamarin() -> Record {
    let fields = json!({"family_name": "Tamarin", "given_names": "Dieusel", "sex": "M", "birth_date": "1987"});
    record("p", "person", fields)
}

fn arrest_of(person: Value) -> String {
    let lines = lines(
        None,
        &custody(json!({})),
        Some(&record("p", "person", person)),
        None,
    );
    lines[0].text.clone()
}

fn added(field: &str, value: Value) -> Line {
    let after = custody(json!({ field: value }));
    let mut lines = lines(Some(&custody(json!({}))), &after, Some(&tamarin()), None);
    assert_eq!(lines.len(), 1);
    lines.remove(0)
}

#[test]
fn an_arrest_writes_its_line() {
    let lines = lines(None, &custody(json!({})), Some(&tamarin()), None);
    assert_eq!(lines.len(), 1);
    assert_eq!(
        lines[0].text,
        "Arrestation de TAMARIN Dieusel, né en 1987 (≈ 39 ans), pour trafic illicite de migrants. \
         Garde à vue OUA-K7Q2-2026-000123, échéance 19/11/2026 14:10."
    );
    assert_eq!(lines[0].category, "arrest");
    assert_eq!(lines[0].links, ["c", "i"]);
    assert_eq!(lines[0].persons_named, ["p"]);
}

#[test]
fn the_deadline_in_the_line_is_told_in_the_hour_of_its_own_day() {
    let held = custody(json!({"arrested_at": "2026-10-31T14:10:00-04:00"}));
    let text = &lines(None, &held, Some(&tamarin()), None)[0].text;
    assert!(text.ends_with("échéance 02/11/2026 13:10."), "{text}");
}

#[test]
fn a_person_is_introduced_by_what_is_known() {
    let named = |more: Value| {
        let mut person = json!({"family_name": "Acajou", "given_names": "Mirlande", "sex": "F"});
        person
            .as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        let text = arrest_of(person);
        text.split(", pour").next().unwrap().to_owned()
    };
    assert_eq!(
        named(json!({})),
        "Arrestation d’ACAJOU Mirlande, âge inconnu"
    );
    assert_eq!(
        named(json!({"birth_date": "1987-03-12"})),
        "Arrestation d’ACAJOU Mirlande, née le 12/03/1987 (39 ans)"
    );
    assert_eq!(
        named(json!({"birth_date": "1987-08"})),
        "Arrestation d’ACAJOU Mirlande, née en août 1987 (≈ 39 ans)"
    );
    assert_eq!(
        named(json!({"age_declared": 34, "age_as_of": "2026-11-17"})),
        "Arrestation d’ACAJOU Mirlande, ≈ 34 ans (âge déclaré)"
    );
    assert_eq!(
        named(json!({"sex": "X", "birth_date": "1987"})),
        "Arrestation d’ACAJOU Mirlande, né(e) en 1987 (≈ 39 ans)"
    );
}

#[test]
fn a_minor_is_masked_and_the_birth_date_left_out() {
    let minor = json!({"family_name": "Wòch", "given_names": "Lovely", "sex": "F", "birth_date": "2009-03-12"});
    let text = arrest_of(minor);
    assert!(
        text.starts_with("Arrestation de L. W., mineure, 17 ans, pour"),
        "{text}"
    );
    for secret in ["Wòch", "WÒCH", "Lovely", "12/03/2009", "2009"] {
        assert!(!text.contains(secret), "{text}");
    }
}

#[test]
fn a_protected_person_is_a_token_and_is_not_named() {
    let sealed = record(
        "p",
        "screening",
        json!({"token": "V-OUA-K7Q2-1", "family_name": "Wòch"}),
    );
    let lines = lines(None, &custody(json!({})), Some(&sealed), None);
    assert!(
        lines[0]
            .text
            .starts_with("Arrestation de V-OUA-K7Q2-1, pour"),
        "{}",
        lines[0].text
    );
    assert!(lines[0].persons_named.is_empty());
}

#[test]
fn someone_without_a_name_is_told_by_their_marks() {
    let nobody = json!({"name_unknown": true, "marks": "cicatrice au front", "sex": "M"});
    let text = arrest_of(nobody);
    assert!(
        text.starts_with("Arrestation d’une personne au nom inconnu (cicatrice au front), pour"),
        "{text}"
    );
}

#[test]
fn offences_come_from_the_custody_else_from_the_incident() {
    let incident = record(
        "i",
        "incident",
        json!({"nature": "contraband", "place": {"crossing_point": "belladere"}}),
    );
    let of = |offences: Value| {
        let held = custody(json!({ "offences": offences }));
        lines(None, &held, Some(&tamarin()), Some(&incident))[0]
            .text
            .clone()
    };
    assert!(
        of(json!([])).contains("pour contrebande. Lieu : Belladère. Garde"),
        "{}",
        of(json!([]))
    );
    let three = of(json!(["weapons", "assault", "bribery_of_agents"]));
    assert!(
        three.contains("pour infraction sur les armes, voies de fait et bribery of agents."),
        "{three}"
    );
}

#[test]
fn an_appearance_writes_its_line() {
    let line = added(
        "presented",
        json!({"at": "2026-11-18T09:30:00-05:00", "judge": "juge de paix Ébène", "decision": "renvoi."}),
    );
    assert_eq!(
        line.text,
        "Présentation au juge (juge de paix Ébène) : TAMARIN Dieusel, le 18/11/2026 09:30, \
         19 h 20 après l’arrestation. Décision : renvoi. Garde à vue OUA-K7Q2-2026-000123."
    );
    assert_eq!(line.category, "other");
}

#[test]
fn an_exit_writes_its_line_and_tells_an_overrun() {
    let line = added(
        "exit",
        json!({"kind": "released_by_order", "at": "2026-11-19T16:24:30-05:00", "order_by_phone": true,
               "authority": "parquet"}),
    );
    assert_eq!(
        line.text,
        "Sortie de garde à vue : TAMARIN Dieusel, libération sur ordre, le 19/11/2026 16:24, 50 h 14 après \
         l’arrestation (48 h dépassées de 2 h 14), ordre donné par téléphone, autorité : parquet. \
         Garde à vue OUA-K7Q2-2026-000123."
    );
    assert_eq!(line.category, "order");
    let escape = json!({"kind": "escaped", "at": "2026-11-18T02:00:00-05:00"});
    assert_eq!(added("exit", escape).category, "incident");
}

#[test]
fn only_what_changed_is_written_and_a_change_is_a_correction() {
    let seen = |judge: &str| {
        custody(
            json!({"presented": {"at": "2026-11-18T09:30:00-05:00", "judge": judge}, "cell": judge}),
        )
    };
    let (a, b) = (seen("Ébène"), seen("Cèdre"));
    assert_eq!(lines(Some(&a), &a, Some(&tamarin()), None), []);
    let corrected = lines(Some(&a), &b, Some(&tamarin()), None);
    assert!(
        corrected[0]
            .text
            .starts_with("Rectification. Présentation au juge (Cèdre)")
    );
    let cleared = custody(json!({}));
    assert_eq!(lines(Some(&a), &cleared, Some(&tamarin()), None), []);
}

#[test]
fn a_late_entry_writes_its_lines_in_the_order_of_the_facts() {
    let late = custody(json!({
        "exit": {"kind": "transferred", "at": "2026-11-18T12:00:00-05:00"},
        "presented": {"at": "2026-11-18T09:30:00-05:00"},
    }));
    let lines = lines(None, &late, Some(&tamarin()), None);
    let categories: Vec<_> = lines
        .iter()
        .map(|line| line.text.split(' ').next().unwrap())
        .collect();
    assert_eq!(categories, ["Arrestation", "Présentation", "Sortie"]);
}

#[test]
fn every_line_fits_the_tables_of_the_main_courante() {
    let log = crate::kind::Kind::find("log_entry").unwrap();
    let category = log.field("category").unwrap();
    let crate::kind::Type::Code(codes) = category.ty else {
        panic!("a closed list")
    };
    let exits = [
        "brought_before_judge",
        "committal_order",
        "escaped",
        "of_tomorrow",
    ];
    let kinds = exits.map(exit_category);
    for code in kinds.into_iter().chain(["arrest", "other"]) {
        assert!(codes.contains(&code), "{code}");
    }
}
