//! Search terms: how names are cut, and which spellings meet.

use proptest::prelude::*;
use serde_json::json;

use super::*;

fn record(kind: &str, more: Value) -> Record {
    let mut record = json!({"id": "r", "kind": kind, "stage": "final"});
    record
        .as_object_mut()
        .unwrap()
        .extend(more.as_object().unwrap().clone());
    serde_json::from_value(record).unwrap()
}

fn found_by(kind: &str, more: Value) -> Vec<(&'static str, String)> {
    let terms = terms(&record(kind, more));
    terms
        .into_iter()
        .map(|term| (term.source.code(), term.text))
        .collect()
}

/// As [`found_by`], without how it sounds.
fn spelled(kind: &str, more: Value) -> Vec<(&'static str, String)> {
    let mut found = found_by(kind, more);
    found.retain(|(source, _)| *source != "sound");
    found.sort();
    found
}

fn names(list: &[&str]) -> Vec<(&'static str, String)> {
    list.iter()
        .map(|name| ("name", (*name).to_owned()))
        .collect()
}

#[test]
fn accents_case_and_apostrophes_do_not_matter() {
    assert_eq!(normalise("GUAYACÁN"), "guayacan");
    assert_eq!(
        normalise("  Anse-à-Pitres\u{a0}\n sud "),
        "anse-a-pitres sud"
    );
    assert_eq!(normalise("L\u{2019}Œuvre"), "l'oeuvre");
    assert_eq!(normalise("Cafe\u{301}"), normalise("CAFÉ"));
    assert_eq!(normalise("İstanbul ﬁn"), "istanbul fin");
}

#[test]
fn a_person_is_found_by_each_name_and_by_the_names_together() {
    assert_eq!(
        spelled(
            "person",
            json!({"family_name": "TAMARIN", "given_names": "Jean-Dieusel",
                                  "aliases": ["Ti Pye"]})
        ),
        names(&[
            "dieusel",
            "jean",
            "jeandieusel",
            "jeandieuseltamarin",
            "pye",
            "tamarin",
            "tamarinjeandieusel",
            "ti",
            "tipye"
        ])
    );
}

#[test]
fn a_person_is_found_by_telephone_and_papers_however_they_are_written() {
    let found = found_by(
        "person",
        json!({"phone": "+509 37-12 34 56", "ninu": "01-02-99-1987",
               "documents": [{"type": "passport", "number": "hx 447 1920"}]}),
    );
    let expected = [
        ("phone", "37123456"),
        ("phone", "50937123456"),
        ("document", "0102991987"),
        ("document", "hx4471920"),
    ];
    assert_eq!(
        found,
        expected.map(|(source, text)| (source, text.to_owned()))
    );
}

#[test]
fn both_names_of_a_conflict_find_the_person() {
    let variant = |name: &str| {
        json!({"value": name, "by": "u", "at": "2026-11-17T14:10:00-05:00",
               "entry": "AAAAAAAAAAAAAAAAAAAAAA"})
    };
    let conflict = json!({"family_name": "CALEBASSE",
        "$conflicts": {"family_name": [variant("CALEBASSE"), variant("CALBASSE")]}});
    assert_eq!(
        spelled("person", conflict),
        names(&["calbasse", "calebasse"])
    );
}

#[test]
fn an_incident_is_found_by_number_plate_place_and_words() {
    let found = found_by(
        "incident",
        json!({"number": "OUA-K7Q2-2026-000119", "vehicles": [{"plate": "AA-01234"}],
               "description": "Huit à pied", "place": {"text": "gué nord", "lat": 19_549_340}}),
    );
    let expected = [
        ("number", "119"),
        ("number", "ouak7q22026000119"),
        ("plate", "aa01234"),
        ("word", "gue"),
        ("word", "huit"),
        ("word", "nord"),
        ("word", "pied"),
    ];
    assert_eq!(
        found,
        expected.map(|(source, text)| (source, text.to_owned()))
    );
}

#[test]
fn a_line_of_the_main_courante_is_found_by_its_words() {
    let found = found_by(
        "log_entry",
        json!({"category": "order", "text": "Parquet averti"}),
    );
    assert_eq!(
        found,
        [
            ("word", "averti".to_owned()),
            ("word", "parquet".to_owned())
        ]
    );
}

#[test]
fn no_text_makes_more_terms_than_the_limit() {
    let text: String = (0..9_000).map(|n| format!("mot{n} ")).collect();
    assert_eq!(
        found_by("log_entry", json!({ "text": text })).len(),
        TERMS_MAX
    );
    let long = "é".repeat(500);
    let found = found_by("person", json!({ "family_name": long }));
    assert!(found.iter().all(|(_, text)| text.len() <= TERM_BYTES_MAX));
}

proptest! {
    #[test]
    fn normalising_twice_changes_nothing(text in "\\PC{0,60}") {
        let once = normalise(&text);
        prop_assert_eq!(normalise(&once), once);
    }

    #[test]
    fn a_typed_name_is_among_the_terms_in_any_case(name in "[A-Za-zÀ-ÿ]{1,20}") {
        let found = found_by("person", json!({ "family_name": name }));
        for typed in [name.to_uppercase(), name.to_lowercase()] {
            for word in words(&typed) {
                prop_assert!(found.contains(&("name", word)));
            }
        }
    }
}
