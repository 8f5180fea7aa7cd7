//! Files as they come in, one fault at a time, and back out again.

use std::collections::HashSet;

use serde_json::{Value, json};

use super::{Item, Register, Sheet, Terms, Wish};
use crate::act::Verdicts;
use crate::check::{Around, Fault};
use crate::draft::Draft;
use crate::export::export;
use crate::fold::{Folded, fold};
use crate::testing::Device;

const NOW: &str = "2026-11-24T08:00:00-05:00";

/// A register of one device.
struct Shelf(Device);

impl Around for Shelf {
    fn kind_of(&self, id: &str) -> Option<String> {
        let mut acts = self.0.acts.iter();
        let act = acts.find(|act| act.entry.record.as_deref() == Some(id))?;
        Some(act.entry.kind.clone())
    }

    fn listed(&self, _: &str, _: &str) -> bool {
        false
    }
}

impl Register for Shelf {
    fn folded(&self, id: &str) -> Option<Folded> {
        fold(id, &self.0.acts, &Verdicts::default())
    }
}

fn shelf() -> Shelf {
    Shelf(Device::new(1))
}

fn terms(amend: bool) -> Terms<'static> {
    Terms {
        base: Some("OUA"),
        now: NOW,
        amend,
    }
}

impl Shelf {
    fn sheet<'a>(&'a self, file: &'a [u8]) -> Sheet<'a> {
        Sheet::read(file, terms(false), self, &mut |_, _| {}).unwrap()
    }

    fn take(&mut self, file: &[u8], amend: bool) -> Vec<Item> {
        let items: Vec<_> = Sheet::read(file, terms(amend), self, &mut |_, _| {})
            .unwrap()
            .items()
            .collect();
        for item in &items {
            match &item.wish {
                Wish::Create(fields) => {
                    let draft = Draft::create(item.kind.code, &item.id, fields.clone());
                    self.0.write(draft);
                }
                Wish::Unchanged => {}
                Wish::Amend(drafts) => {
                    for draft in drafts {
                        self.0.write(draft.clone());
                    }
                }
            }
        }
        items
    }

    fn exported(&self) -> Vec<Value> {
        let ids: HashSet<_> = self
            .0
            .acts
            .iter()
            .filter_map(|act| act.entry.record.clone())
            .collect();
        let mut lines: Vec<_> = ids
            .iter()
            .map(|id| export(&self.folded(id).unwrap().record))
            .collect();
        lines.sort_by_key(|line| line["id"].as_str().unwrap().to_owned());
        lines
    }
}

fn file(lines: &[Value]) -> Vec<u8> {
    lines
        .iter()
        .flat_map(|line| format!("{line}\n").into_bytes())
        .collect()
}

/// An arrest as a base writes it, pointing forwards and backwards.
fn arrest() -> Vec<Value> {
    vec![
        json!({"kind": "custody", "ref": "c1", "base": "OUA", "person": "p1", "incident": "i1",
            "arrested_at": "2018-03-04T06:40:00-05:00", "offences": ["migrant_smuggling"],
            "rights": {"lawyer": {"offered_at": "2018-03-04T07:00:00-05:00", "result": "refused"}}}),
        json!({"kind": "incident", "ref": "i1", "base": "OUA", "nature": "migrant_smuggling",
            "occurred_at": "2018-03-04T06:10:00-05:00", "migrants": {"women": 3, "men": 0},
            "place": {"lat": 19.549_123, "lon": -71.7, "text": "bò rivyè a"}}),
        json!({"kind": "person", "ref": "p1", "base": "OUA", "family_name": "SABLIER",
            "given_names": "Evens", "sex": "M", "nationality": "HTI", "birth_date": "1987-03",
            "recorded_at": "2018-03-04T07:00:00-05:00"}),
        json!({"kind": "involvement", "base": "OUA", "incident": "i1", "person": "p1",
            "role": "smuggler", "occurred_at": "2018-03-04T06:10:00-05:00"}),
        json!({"kind": "custody_event", "base": "OUA", "custody": "c1", "event": "meal",
            "at": "2018-03-04T12:00:00-05:00"}),
        json!({"kind": "log_entry", "base": "OUA", "category": "arrest", "text": "1 arrestation",
            "occurred_at": "2018-03-04T06:45:00-05:00", "links": ["i1", "c1"]}),
    ]
}

fn codes(lines: &[Value]) -> Vec<(usize, String, &'static str)> {
    faults(&file(lines))
}

fn faults(file: &[u8]) -> Vec<(usize, String, &'static str)> {
    let shelf = shelf();
    let sheet = shelf.sheet(file);
    sheet
        .faults()
        .map(|(line, fault)| (line, fault.field.clone(), fault.code))
        .collect()
}

fn one(line: usize, field: &str, code: &'static str) -> Vec<(usize, String, &'static str)> {
    vec![(line, field.to_owned(), code)]
}

/// The incident of an arrest, with a change.
fn with(change: Value) -> Value {
    let mut line = arrest().remove(1);
    line.as_object_mut()
        .unwrap()
        .extend(change.as_object().unwrap().clone());
    line
}

#[test]
fn an_arrest_is_taken_whole_and_once() {
    let mut shelf = shelf();
    let items = shelf.take(&file(&arrest()), false);
    assert_eq!(items.len(), 6);
    assert!(
        items
            .iter()
            .all(|item| matches!(item.wish, Wish::Create(_)))
    );
    let custody = shelf.folded(&items[0].id).unwrap().record;
    assert_eq!(custody.text("person"), Some(items[2].id.as_str()));
    assert_eq!(custody.text("occurred_at"), custody.text("arrested_at"));
    assert_eq!(
        custody.part_text("rights.lawyer", "result"),
        Some("refused")
    );
    let incident = shelf.folded(&items[1].id).unwrap().record;
    assert_eq!(incident.part("place", "lat"), Some(&json!(19_549_123)));
    // Computed apart from this program, after the page of `derive`.
    assert_eq!(items[1].id, "0161f0b4-3f40-708e-a037-5bbb08511b58");

    let again = shelf.take(&file(&arrest()), false);
    assert!(again.iter().all(|item| item.wish == Wish::Unchanged));
    let ids = |items: &[Item]| items.iter().map(|item| item.id.clone()).collect::<Vec<_>>();
    assert_eq!(ids(&again), ids(&items));
}

#[test]
fn spaces_and_the_order_of_keys_are_no_content() {
    let line = r#"{"kind":"incident","base":"OUA","nature":"other","occurred_at":"2018-03-04T06:10:00-05:00"}"#;
    let same = "\u{feff}\r\n { \"occurred_at\":\"2018-03-04T06:10:00-05:00\", \"nature\":\"other\",\"base\":\"OUA\",\"kind\":\"incident\",\"description\":\"\",\"dead\":null} \r\n";
    let id = |file: &str| shelf().sheet(file.as_bytes()).items().next().unwrap().id;
    assert_eq!(id(line), id(same));
}

#[test]
fn identical_lines_are_as_many_records() {
    let line = with(json!({"ref": null}));
    let mut shelf = shelf();
    let items = shelf.take(&file(&[line.clone(), line.clone(), line]), false);
    let ids: HashSet<_> = items.iter().map(|item| &item.id).collect();
    assert_eq!(ids.len(), 3);
}

#[test]
fn an_export_imports_as_itself() {
    let mut shelf = shelf();
    let mut lines = arrest();
    lines[1]["number"] = json!("OUA-K7Q2-2018-000123");
    lines[1]["author"] = json!("somebody");
    lines[1]["recorded_at"] = json!("2018-03-04T08:00:00-05:00");
    lines[1]["clock_doubtful"] = json!(true);
    lines[1]["stage"] = json!("amended");
    lines[1]["extra"] = json!({"drone": {"rotors": 4}, "pilots": ["MAPOU"]});
    shelf.take(&file(&lines), false);
    let exported = shelf.exported();
    let incident = exported
        .iter()
        .find(|line| line["kind"] == "incident")
        .unwrap();
    for (name, value) in lines[1].as_object().unwrap() {
        assert!(name == "ref" || incident[name] == *value, "{name}");
    }

    let mut other = Shelf(Device::new(2));
    let items = other.take(&file(&exported), false);
    assert!(
        items
            .iter()
            .all(|item| matches!(item.wish, Wish::Create(_)))
    );
    assert_eq!(other.exported(), exported);
    let again = other.take(&file(&exported), false);
    assert!(again.iter().all(|item| item.wish == Wish::Unchanged));
}

#[test]
fn every_fault_has_its_code() {
    let bad = |change: Value| codes(&[with(change)]);
    assert_eq!(faults(b"\n{\"a\":\xff}"), one(2, "", "not_utf8"));
    assert_eq!(faults(b"{\"kind\":"), one(1, "", "not_json"));
    assert_eq!(faults(b"[]"), one(1, "", "not_json"));
    assert_eq!(
        faults(br#"{"kind":"incident","kind":"incident"}"#),
        one(1, "", "not_json")
    );
    assert_eq!(codes(&[json!({"base": "OUA"})]), one(1, "kind", "missing"));
    assert_eq!(
        bad(json!({"kind": "unicorn"})),
        one(1, "kind", "unknown_kind")
    );
    assert_eq!(
        bad(json!({"kind": "user"})),
        one(1, "kind", "reference_kind")
    );
    assert_eq!(
        bad(json!({"colour": "red"})),
        one(1, "colour", "unknown_field")
    );
    assert_eq!(
        bad(json!({"extra": {"nature": "x"}})),
        one(1, "extra.nature", "unknown_field")
    );
    assert_eq!(
        bad(json!({"extra": {"x": 1.5}})),
        one(1, "extra.x", "bad_type")
    );
    assert_eq!(bad(json!({"nature": null})), one(1, "nature", "missing"));
    assert_eq!(bad(json!({"base": null})), one(1, "base", "missing"));
    assert_eq!(bad(json!({"base": "MAL"})), one(1, "base", "wrong_base"));
    assert_eq!(
        bad(json!({"occurred_at": "4 mars"})),
        one(1, "occurred_at", "bad_date")
    );
    assert_eq!(
        bad(json!({"nature": "piracy"})),
        one(1, "nature", "bad_code")
    );
    assert_eq!(
        bad(json!({"injured": "two"})),
        one(1, "injured", "bad_type")
    );
    assert_eq!(
        bad(json!({"place": {"lat": 1e300}})),
        one(1, "place.lat", "out_of_range")
    );
    assert_eq!(
        bad(json!({"place": {"lat": "19"}})),
        one(1, "place.lat", "bad_type")
    );
    let long = "x".repeat(crate::kind::NARRATIVE_BYTES_MAX + 1);
    assert_eq!(
        bad(json!({"description": long})),
        one(1, "description", "too_long")
    );
    let longer = "x".repeat(super::IMPORT_LINE_BYTES_MAX);
    assert_eq!(bad(json!({"description": longer})), one(1, "", "too_long"));
    assert_eq!(bad(json!({"id": "i1"})), one(1, "id", "bad_id"));
    assert_eq!(
        bad(json!({"compartment": "protection"})),
        one(1, "compartment", "bad_code")
    );
    assert_eq!(bad(json!({"compartment": "open"})), []);
}

#[test]
fn a_bad_date_is_one_fault_even_where_it_dates_the_record() {
    let mut lines = arrest();
    lines[0]["arrested_at"] = json!("yesterday");
    lines[2]["recorded_at"] = json!("yesterday");
    let mut own = codes(&lines);
    own.retain(|(_, _, code)| *code != "bad_line_ref");
    assert_eq!(
        own,
        [
            one(1, "arrested_at", "bad_date"),
            one(3, "recorded_at", "bad_date")
        ]
        .concat()
    );
}

#[test]
fn groups_are_nested_in_files_only() {
    let custody = |change: Value| {
        let mut lines = arrest();
        lines[0]
            .as_object_mut()
            .unwrap()
            .extend(change.as_object().unwrap().clone());
        let mut codes = codes(&lines);
        codes.retain(|(_, _, code)| *code != "bad_line_ref");
        codes
    };
    assert_eq!(
        custody(json!({"rights": {"priest": {}}})),
        one(1, "rights.priest", "unknown_field")
    );
    assert_eq!(
        custody(json!({"rights": "all"})),
        one(1, "rights", "bad_type")
    );
    assert_eq!(
        custody(json!({"rights.doctor": {}})),
        one(1, "rights.doctor", "unknown_field")
    );
}

#[test]
fn pointers_lead_somewhere_good() {
    let mut lines = arrest();
    lines[3]["person"] = json!("p9");
    assert_eq!(codes(&lines), one(4, "person", "dangling_ref"));
    let mut lines = arrest();
    lines[3]["person"] = json!("i1");
    assert_eq!(codes(&lines), one(4, "person", "wrong_kind"));
    let mut lines = arrest();
    lines[5]["ref"] = json!("p1");
    assert_eq!(codes(&lines), one(6, "ref", "duplicate_ref"));
}

#[test]
fn a_line_that_points_to_a_bad_line_is_bad_too() {
    let mut lines = arrest();
    lines[2]["sex"] = json!("?");
    let mut found = codes(&lines);
    found.sort_unstable();
    let bad = |line| (line, String::new(), "bad_line_ref");
    // The custody and the involvement point to the person; the meal and the log line to the custody.
    assert_eq!(
        found,
        [
            bad(1),
            (3, "sex".to_owned(), "bad_code"),
            bad(4),
            bad(5),
            bad(6)
        ]
    );
}

#[test]
fn lines_that_wait_for_each_other_need_an_id() {
    let log = |name: &str, other: &str| {
        json!({"kind": "log_entry", "ref": name, "base": "OUA", "category": "other", "text": "x",
            "occurred_at": NOW, "corrects": other})
    };
    let found = codes(&[log("a", "b"), log("b", "c"), log("c", "a")]);
    assert!(
        found.iter().any(|(_, _, code)| *code == "circular_ref"),
        "{found:?}"
    );
    let lines: HashSet<_> = found.iter().map(|(line, _, _)| *line).collect();
    assert_eq!(lines.len(), 3);
    let mut named = log("a", "b");
    named["id"] = json!("0199bf00-0000-7000-8000-000000000001");
    assert_eq!(codes(&[named, log("b", "a")]), []);
    assert!(
        codes(&[log("a", "a")])
            .iter()
            .any(|(_, _, code)| *code == "circular_ref")
    );
}

#[test]
fn a_long_chain_of_pointers_is_no_trouble() {
    let lines: Vec<_> = (0..5_000)
        .map(|n| {
            json!({"kind": "log_entry", "ref": format!("r{n}"), "base": "OUA", "category": "other",
                "text": "x", "occurred_at": NOW, "corrects": format!("r{}", n + 1)})
        })
        .chain([with(
            json!({"kind": "log_entry", "ref": "r5000", "category": "other", "text": "x"}),
        )])
        .map(|mut line| {
            for name in ["nature", "migrants"] {
                line.as_object_mut().unwrap().remove(name);
            }
            line
        })
        .collect();
    assert_eq!(codes(&lines), []);
}

const ID: &str = "0199bf00-0000-7000-8000-000000000009";

#[test]
fn other_content_under_an_id_is_an_error_or_an_amendment() {
    let mut shelf = shelf();
    let first = with(json!({"id": ID, "injured": 1, "dead": 1, "officers": ["MAPOU"]}));
    shelf.take(&file(std::slice::from_ref(&first)), false);
    assert_eq!(
        shelf.sheet(&file(std::slice::from_ref(&first))).rejected(),
        0
    );

    let mut second = first.clone();
    second["injured"] = json!(2);
    second["officers"] = json!(["MAPOU", "ACAJOU"]);
    second.as_object_mut().unwrap().remove("dead");
    let second = file(&[second]);
    let found: Vec<_> = shelf
        .sheet(&second)
        .faults()
        .map(|(_, fault)| fault.code)
        .collect();
    assert_eq!(found, ["exists"]);

    let items = shelf.take(&second, true);
    assert!(matches!(&items[0].wish, Wish::Amend(drafts) if drafts.len() == 2));
    let record = shelf.folded(ID).unwrap().record;
    assert_eq!((record.int("injured"), record.int("dead")), (Some(2), None));
    assert_eq!(record.list("officers").len(), 2);
    assert_eq!(shelf.take(&second, true)[0].wish, Wish::Unchanged);
    assert_eq!(shelf.take(&file(&[first]), false)[0].wish, Wish::Unchanged);
}

#[test]
fn what_was_edited_since_stays() {
    let mut shelf = shelf();
    let first = with(json!({"id": ID, "injured": 1}));
    shelf.take(&file(std::slice::from_ref(&first)), false);
    let edit = crate::testing::fields(json!({"injured": 5, "dead": 2}));
    for draft in shelf.folded(ID).unwrap().amend(&edit, &[]) {
        shelf.0.write(draft);
    }
    assert_eq!(
        shelf.take(&file(std::slice::from_ref(&first)), false)[0].wish,
        Wish::Unchanged
    );
    let mut second = first;
    second["force_used"] = json!(true);
    shelf.take(&file(&[second]), true);
    let record = shelf.folded(ID).unwrap().record;
    assert_eq!(
        (record.int("injured"), record.int("dead")),
        (Some(5), Some(2))
    );
    assert!(record.is("force_used"));
}

#[test]
fn an_amendment_keeps_the_rules() {
    let mut shelf = shelf();
    let log =
        json!({"kind": "log_entry", "id": ID, "base": "OUA", "category": "other", "text": "x"});
    shelf.take(&file(std::slice::from_ref(&log)), false);
    assert_eq!(
        shelf.take(&file(std::slice::from_ref(&log)), false)[0].wish,
        Wish::Unchanged
    );
    let code = |shelf: &Shelf, line: Value| {
        let file = file(&[line]);
        let sheet = Sheet::read(&file, terms(true), shelf, &mut |_, _| {}).unwrap();
        let codes: Vec<_> = sheet.faults().map(|(_, fault)| fault.code).collect();
        codes
    };
    let mut changed = log.clone();
    changed["text"] = json!("y");
    assert_eq!(code(&shelf, changed), ["append_only"]);
    assert_eq!(code(&shelf, with(json!({"id": ID}))), ["wrong_kind"]);

    let other = ID.replace('9', "8");
    let sent = with(json!({"id": other, "state": "sent_to_dcpj"}));
    shelf.take(&file(&[sent]), false);
    assert_eq!(
        code(&shelf, with(json!({"id": other, "state": "open"}))),
        ["illegal_state"]
    );
    let void = with(
        json!({"id": other, "state": "sent_to_dcpj", "stage": "void", "void_reason": "twice"}),
    );
    shelf.take(&file(&[void]), true);
    assert_eq!(
        shelf.folded(&other).unwrap().record.text("void_reason"),
        Some("twice")
    );
}

#[test]
fn an_id_may_stand_twice_if_it_says_the_same() {
    let line = with(json!({"id": ID, "ref": null}));
    let mut shelf = shelf();
    let items = shelf.take(&file(&[line.clone(), line.clone()]), false);
    assert!(matches!(items[0].wish, Wish::Create(_)));
    assert_eq!(items[1].wish, Wish::Unchanged);
    let mut other = line.clone();
    other["injured"] = json!(1);
    assert_eq!(codes(&[line, other]), one(2, "id", "duplicate_id"));
}

#[test]
fn rejects_are_whole_and_import_once_corrected() {
    let mut lines = arrest();
    lines[3]["role"] = json!("?");
    let mut bytes = file(&lines);
    bytes.extend(b"{oops\n\xff\n");
    let shelf = shelf();
    let sheet = shelf.sheet(&bytes);
    let rejects: Vec<_> = sheet
        .rejects(&|fault: &Fault| format!("<{}>", fault.code))
        .collect();
    assert_eq!(rejects.len(), 3);
    assert_eq!(rejects[1]["$raw"], "{oops");
    assert_eq!(rejects[2]["$raw_base64"], "/w==");
    let mut reject = rejects[0].clone();
    assert_eq!(reject["$line"], 4);
    assert_eq!(
        reject["$errors"],
        json!([{"field": "role", "code": "bad_code", "message": "<bad_code>"}])
    );

    let mut shelf = Shelf(Device::new(1));
    let items = shelf.take(&bytes, false);
    assert_eq!(items.len(), 5);
    assert_eq!(reject["person"], json!(items[2].id));
    reject["role"] = json!("smuggler");
    let corrected = shelf.take(&file(&[reject]), false);
    assert!(matches!(corrected[0].wish, Wish::Create(_)));
    lines[3]["role"] = json!("smuggler");
    assert_eq!(shelf.take(&file(&lines), false)[3].wish, Wish::Unchanged);
}

#[test]
fn text_is_composed_when_it_comes_in() {
    let mut shelf = shelf();
    let items = shelf.take(&file(&[with(json!({"description": "Belladère"}))]), false);
    let record = shelf.folded(&items[0].id).unwrap().record;
    assert_eq!(record.text("description"), Some("Bellad\u{e8}re"));
}

#[test]
fn headquarters_takes_lines_of_any_base() {
    let shelf = shelf();
    let lines = file(&[
        with(json!({"base": "MAL"})),
        with(json!({"base": "ZZZ", "ref": null})),
    ]);
    let terms = Terms {
        base: None,
        now: NOW,
        amend: false,
    };
    let sheet = Sheet::read(&lines, terms, &shelf, &mut |_, _| {}).unwrap();
    let faults: Vec<_> = sheet
        .faults()
        .map(|(line, fault)| (line, fault.code))
        .collect();
    assert_eq!(faults, [(2, "bad_code")]);
}
