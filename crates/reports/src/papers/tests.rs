use std::collections::BTreeMap;

use domain::kind::Kind;
use domain::kinds::KINDS;
use paper::{Block, print};
use serde_json::{Value, json};

use super::*;
use crate::catalogue::LANGS;

/// A small register, by id.
struct Shelf(BTreeMap<String, Record>);

impl Neighbours for Shelf {
    fn record(&self, id: &str) -> Option<Record> {
        self.0.get(id).cloned()
    }

    fn offering(&self, _: &str) -> Vec<Record> {
        Vec::new()
    }
}

impl Around for Shelf {
    fn naming(&self, id: &str, kind: &str) -> Vec<Record> {
        let names = |record: &&Record| record.fields.values().any(|value| value == id);
        let of_kind = self.0.values().filter(|record| record.kind == kind);
        of_kind.filter(names).cloned().collect()
    }
}

fn record(id: &str, kind: &str, fields: Value) -> Record {
    Record {
        id: id.into(),
        kind: kind.into(),
        stage: Stage::Final,
        fields: serde_json::from_value(fields).unwrap(),
        conflicts: BTreeMap::new(),
        incomplete: Vec::new(),
        quarantined: false,
        sealed: false,
        set_aside: Vec::new(),
    }
}

fn shelf() -> Shelf {
    let at = "2026-11-17T06:10:00-05:00";
    let records = [
        record(
            "u",
            "user",
            json!({"name": "Wilner Mapou", "role": "officer"}),
        ),
        record(
            "p",
            "person",
            json!({"family_name": "Tamarin", "given_names": "Dieusel", "sex": "M",
            "nationality": "HTI", "birth_date": "1987-03-12", "ninu": "1234567890"}),
        ),
        record(
            "i",
            "incident",
            json!({"number": "OUA-K7Q2-2026-000001", "nature": "contraband", "occurred_at": at,
            "place": {"text": "gué nord", "crossing_point": "ouanaminthe"}, "description": "Deux sacs.\nUn camion.",
            "author": "u", "base": "OUA"}),
        ),
        record(
            "v",
            "involvement",
            json!({"incident": "i", "person": "p", "role": "smuggler", "occurred_at": at}),
        ),
        record(
            "c",
            "custody",
            json!({"number": "OUA-K7Q2-2026-000002", "person": "p", "incident": "i",
            "arrested_at": at, "occurred_at": at, "officers": ["u"], "basis": "flagrante_delicto", "offences": ["contraband"],
            "rights.lawyer": {"offered_at": at, "result": "refused"}, "author": "u"}),
        ),
        record(
            "s",
            "seizure",
            json!({"number": "OUA-K7Q2-2026-000003", "incident": "i", "category": "fuel",
            "description": "Bidons", "quantity": 40, "unit": "gallon", "seized_from": "p", "seal_number": "S-17",
            "sealed_by": "u", "occurred_at": at}),
        ),
        record(
            "t",
            "seizure_transfer",
            json!({"seizure": "s", "from": {"name": "Wilner Mapou"},
            "to": {"name": "Islande Cachiman", "institution": "Douane"}, "reason": "customs", "seal_intact": true,
            "receipt_number": "D-9", "at": at}),
        ),
        record(
            "l",
            "log_entry",
            json!({"number": "OUA-K7Q2-2026-MC-000045", "category": "arrest", "author": "u",
            "text": "Arrestation de TAMARIN Dieusel.", "occurred_at": at, "links": ["i"]}),
        ),
        record(
            "r",
            "referral",
            json!({"number": "OUA-K7Q2-2026-000004", "subject": "p", "subject_kind": "migrant",
            "agency": "onm", "urgency": "routine", "reason": "Retour", "sent_at": at, "slip_code": "7K3Q-9FZD"}),
        ),
        record(
            "f",
            "training",
            json!({"number": "OUA-K7Q2-2026-000005", "theme": "first_aid", "from": at, "to": at,
            "hours": 6, "attendees": [{"officer": "u", "certified": true}, {"officer": "u"}]}),
        ),
    ];
    Shelf(records.map(|record| (record.id.clone(), record)).into())
}

fn press(around: &dyn Around, lang: Lang) -> Press<'_> {
    Press {
        lang,
        size: Size::A4,
        base: "OUA",
        machine: "K7Q2",
        by: "Mirlande Acajou",
        at: "2026-11-17T10:00:00-05:00".parse().unwrap(),
        around,
    }
}

/// Every paper of the small register.
fn papers(press: &Press<'_>) -> Vec<Document> {
    let get = |id: &str| press.around.record(id).unwrap();
    let day_of = "2026-11-17".parse().unwrap();
    let runs = [("MC-000045".to_owned(), "MC-000045".to_owned())];
    let lines = [get("l")];
    let sheet = DaySheet {
        day: day_of,
        lines: &lines,
        code: Some("7F3A-91C2-0B6D"),
        runs: &runs,
    };
    let mut papers = vec![
        arrest(press, &get("c")),
        register(press, &[get("c")], day_of, day_of),
        seizure(press, &get("s")),
        day(press, sheet),
        case_file(press, &get("i")),
        record_paper(press, &get("s")),
        slip(press, &get("r")).unwrap(),
        rights(press, None),
        rights(press, Some(&get("c"))),
        certificate(press, &get("f"), 0).unwrap(),
    ];
    papers.extend(
        KINDS
            .iter()
            .filter(|kind| !kind.reference)
            .map(|kind| blank(press, kind)),
    );
    papers
}

use super::record as record_paper;

/// Everything that a paper says, in the order in which it says it.
fn words(document: &Document) -> String {
    let json = serde_json::to_value(document).unwrap();
    let mut words = String::new();
    collect(&json, &mut words);
    words
}

fn collect(json: &Value, words: &mut String) {
    match json {
        Value::String(text) => {
            words.push_str(text);
            words.push('\n');
        }
        Value::Array(items) => items.iter().for_each(|item| collect(item, words)),
        Value::Object(map) => map.values().for_each(|item| collect(item, words)),
        _ => {}
    }
}

#[test]
fn every_paper_speaks_every_language_and_no_key_is_left() {
    let shelf = shelf();
    for lang in LANGS {
        for document in papers(&press(&shelf, lang)) {
            let said = words(&document);
            for left in ["paper-", "rights-", "month-", "flagrante_delicto", "{ $"] {
                assert!(!said.contains(left), "{}: {left} in {said}", lang.code());
            }
        }
    }
}

#[test]
fn every_paper_of_a_case_can_be_set() {
    let shelf = shelf();
    for document in papers(&press(&shelf, Lang::Fr)).iter().take(11) {
        let pdf = print(document).unwrap();
        assert!(pdf.starts_with(b"%PDF-"), "{}", document.head.title);
    }
}

#[test]
fn the_prosecutor_reads_who_when_why_and_until_when() {
    let shelf = shelf();
    let said = words(&arrest(
        &press(&shelf, Lang::Fr),
        &shelf.record("c").unwrap(),
    ));
    for part in [
        "TAMARIN Dieusel",
        "12 mars 1987",
        "mardi 17 novembre 2026, 06:10",
        "jeudi 19 novembre 2026, 06:10",
        "Wilner Mapou",
        "Deux sacs.",
    ] {
        assert!(said.contains(part), "{part}: {said}");
    }
}

#[test]
fn a_seizure_shows_each_hand() {
    let shelf = shelf();
    let said = words(&seizure(
        &press(&shelf, Lang::En),
        &shelf.record("s").unwrap(),
    ));
    assert!(
        said.contains("Islande Cachiman, Douane") && said.contains("D-9"),
        "{said}"
    );
}

#[test]
fn what_is_not_complete_says_so_across_the_page() {
    let shelf = shelf();
    let mut custody = shelf.record("c").unwrap();
    let press = press(&shelf, Lang::Fr);
    assert_eq!(arrest(&press, &custody).words.stamp, "");
    custody.fields.remove("basis");
    assert_eq!(arrest(&press, &custody).words.stamp, "PROJET");
    custody.stage = Stage::Void;
    assert_eq!(arrest(&press, &custody).words.stamp, "ANNULÉ");
}

#[test]
fn nobody_is_certified_who_was_not() {
    let shelf = shelf();
    let training = shelf.record("f").unwrap();
    let press = press(&shelf, Lang::Fr);
    assert_eq!(certificate(&press, &training, 1), None);
    assert_eq!(certificate(&press, &training, 2), None);
}

#[test]
fn a_protected_person_stands_as_a_token() {
    let mut shelf = shelf();
    let sealed = record(
        "x",
        "child_file",
        json!({"token": "M-OUA-K7Q2-1", "number": "OUA-K7Q2-2026-000009"}),
    );
    shelf.0.insert("x".into(), sealed);
    let mut referral = shelf.record("r").unwrap();
    referral.fields.insert("subject".into(), "x".into());
    let said = words(&slip(&press(&shelf, Lang::Ht), &referral).unwrap());
    assert!(said.contains("M-OUA-K7Q2-1"), "{said}");
}

#[test]
fn a_blank_form_has_boxes_and_lines() {
    let shelf = shelf();
    let form = blank(&press(&shelf, Lang::Fr), Kind::find("custody").unwrap());
    let Block::Fields { rows, .. } = &form.blocks[0] else {
        panic!("a form begins with its fields");
    };
    let basis = rows.iter().find(|row| row.choices.len() == 2);
    assert!(basis.is_some() && rows.iter().all(|row| row.value.is_empty()));
}
