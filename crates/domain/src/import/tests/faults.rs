//! What is wrong with a line, and where.

use std::collections::HashSet;

use serde_json::{Value, json};

use super::{NOW, Shelf, arrest, codes, faults, file, one, shelf, with};
use crate::check::Fault;
use crate::import::{Sheet, Terms, Wish};
use crate::testing::Device;

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
    let longer = "x".repeat(crate::import::IMPORT_LINE_BYTES_MAX);
    assert_eq!(bad(json!({"description": longer})), one(1, "", "too_long"));
    assert_eq!(bad(json!({"id": "i1"})), one(1, "id", "bad_id"));
    assert_eq!(
        bad(json!({"compartment": "protection"})),
        one(1, "compartment", "bad_code")
    );
    assert_eq!(bad(json!({"compartment": "open"})), []);
}

#[test]
fn a_date_that_cannot_be_is_refused_whatever_the_hour_here() {
    let at = |moment: &str| codes(&[with(json!({"occurred_at": moment}))]);
    assert_eq!(
        at("2101-01-01T00:00:00-05:00"),
        one(1, "occurred_at", "date_out_of_range")
    );
    // The machine that takes the file may have the wrong hour: this is years after its own.
    assert_eq!(at("2031-03-04T06:10:00-05:00"), []);
    assert_eq!(
        codes(&[with(json!({"recorded_at": "2106-02-07T06:28:15Z"}))]),
        []
    );
    let mut lines = arrest();
    lines[0]["exit"] = json!({"kind": "escaped", "at": "2180-03-05T06:10:00-05:00"});
    assert_eq!(codes(&lines)[0], one(1, "exit.at", "date_out_of_range")[0]);
}

#[test]
fn what_is_void_says_why() {
    let void = |more: Value| {
        let mut line = with(json!({"stage": "void"}));
        let map = line.as_object_mut().unwrap();
        map.extend(more.as_object().unwrap().clone());
        codes(&[line])
    };
    assert_eq!(void(json!({})), one(1, "void_reason", "missing"));
    assert_eq!(void(json!({"void_reason": "entered twice"})), []);
}

/// An incident, and so many people in it.
fn crowd(people: usize) -> Vec<Value> {
    let person = |n: usize| {
        json!({"kind": "person", "ref": format!("p{n}"), "base": "OUA", "family_name": "FIGUIER",
            "sex": "M", "nationality": "HTI", "occurred_at": NOW})
    };
    let part = |n: usize| {
        json!({"kind": "involvement", "base": "OUA", "incident": "i1", "person": format!("p{n}"),
            "role": "smuggled_migrant", "occurred_at": NOW})
    };
    let people = (0..people).flat_map(|n| [person(n), part(n)]);
    std::iter::once(with(json!({}))).chain(people).collect()
}

#[test]
fn an_incident_holds_five_hundred_people() {
    let mut lines = crowd(500);
    // The same person in two roles is one person, and a part that was void from the start brings nobody.
    let twice = json!({"kind": "involvement", "base": "OUA", "incident": "i1", "person": "p7",
        "role": "witness", "occurred_at": NOW});
    let mut void = twice.clone();
    void["person"] = json!("p500");
    void["stage"] = json!("void");
    void["void_reason"] = json!("another incident");
    lines.extend([twice, crowd(501)[1001].clone(), void]);
    assert_eq!(codes(&lines), []);
    assert_eq!(codes(&crowd(501)), one(1003, "incident", "too_many_people"));
}

#[test]
fn people_who_are_in_the_register_count_too() {
    let mut shelf = Shelf(Device::new(1));
    let lines = crowd(500);
    let items = shelf.take(&file(&lines), false);
    assert_eq!(shelf.sheet(&file(&lines)).rejected(), 0, "the same again");
    let one_more = |person: &str| {
        let line = json!({"kind": "involvement", "base": "OUA", "incident": items[0].id,
            "person": person, "role": "witness", "occurred_at": NOW});
        let file = file(&[crowd(501)[1001].clone(), line]);
        let sheet = shelf.sheet(&file);
        let codes: Vec<_> = sheet
            .faults()
            .map(|(line, fault)| (line, fault.code))
            .collect();
        codes
    };
    assert_eq!(one_more("p500"), [(2, "too_many_people")]);
    assert_eq!(one_more(&items[1].id), [], "who is there already");
}

/// An incident, and so many photos of it.
fn photos(count: usize) -> Vec<Value> {
    let photo = |n: usize| {
        json!({"kind": "attachment", "ref": format!("a{n}"), "base": "OUA", "record": "i1",
            "media_type": "image/jpeg", "size": 3, "occurred_at": NOW})
    };
    std::iter::once(with(json!({})))
        .chain((0..count).map(photo))
        .collect()
}

#[test]
fn a_record_holds_two_hundred_attachments_those_in_the_register_counted() {
    assert_eq!(codes(&photos(200)), []);
    let too_many = one(202, "record", "too_many_attachments");
    assert_eq!(codes(&photos(201)), too_many);
    let mut shelf = Shelf(Device::new(1));
    let items = shelf.take(&file(&photos(200)), false);
    let mut another = photos(1).remove(1);
    another["record"] = json!(items[0].id);
    another["ref"] = json!("another");
    let file = file(&[another]);
    assert_eq!(shelf.sheet(&file).rejected(), 1);
}

#[test]
fn no_line_says_which_file_is_behind_a_record_or_what_opens_it() {
    for name in ["file", "file_key"] {
        let mut lines = photos(1);
        lines[1][name] = json!("x");
        assert_eq!(codes(&lines), one(2, name, "unknown_field"));
    }
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
