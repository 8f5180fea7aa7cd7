//! Lines about records that exist.

use serde_json::{Value, json};

use super::{ID, Shelf, codes, file, one, shelf, terms, with};
use crate::import::{Register, Sheet, Wish};

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
