//! Protection files on the command line: a file written before there was a focal point, and the printed key.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod desk;

use desk::{Machine, PASSPHRASE};
use serde_json::Value;

const CHILD: &str = r#"{"kind":"child_file","ref":"m1","base":"OUA","occurred_at":"2018-03-04T06:10:00-05:00","family_name":"Zwariboxkwenzi","sex":"F","nationality":"HTI","protection_status":"separated"}"#;

#[test]
fn a_file_is_shown_to_who_was_handed_its_key_and_to_others_by_its_token() {
    let machine = Machine::empty();
    let sheet = machine.path("sheet");
    let init = [
        "init",
        "--base",
        "OUA",
        "--officer",
        "Mirlande Acajou",
        "--role",
        "commander",
    ];
    let out = ["--recovery-out", sheet.to_str().unwrap()];
    machine.json(&[&init[..], &out].concat());
    let lines = machine.file("lines.jsonl", CHILD);
    assert_eq!(machine.json(&["import", &lines])["stored"], 1);
    assert_eq!(machine.json(&["import", &lines])["unchanged"], 1);
    let words = machine.file("words", PASSPHRASE);
    let add = [
        "user",
        "add",
        "Rose Grenadia",
        "--role",
        "protection",
        "--new-passphrase-file",
        &words,
    ];
    machine.json(&add);
    let (commander, point) = (["--user", "Mirlande Acajou"], ["--user", "Rose Grenadia"]);
    let file = machine.path("files").to_str().unwrap().to_owned();
    let export = ["export", "child_file", "--format", "jsonl", "--out", &file];
    machine.json(&[&export[..], &commander].concat());
    let line: Value = serde_json::from_slice(&std::fs::read(&file).unwrap()).unwrap();
    let id = line["id"].as_str().unwrap();
    let show = |who: &[&str; 2]| machine.json(&[&["show", id][..], who].concat());
    let (seen, closed) = (show(&commander), show(&point));
    for shown in [&seen, &closed] {
        assert!(
            shown["token"].as_str().unwrap().starts_with("M-OUA-"),
            "{shown}"
        );
        assert_eq!(shown["family_name"], Value::Null);
    }
    let printed = std::fs::read_to_string(&sheet).unwrap();
    let key = machine.file("key", printed.lines().nth(6).unwrap());
    let hand = [
        "user",
        "hand-over",
        "Rose Grenadia",
        "--printed-key-file",
        &key,
    ];
    assert_eq!(
        machine.fails(&[&hand[..], &commander].concat()),
        (3, "sealed".into())
    );
    let holders = machine.json(&[&hand[..], &point].concat());
    assert_eq!(holders["holders"].as_array().unwrap().len(), 1);
    assert_eq!(show(&point)["family_name"], "Zwariboxkwenzi");
    assert_eq!(show(&commander)["family_name"], Value::Null);
    let found = machine.json(&[&["search", "Zwariboxkwenzi"][..], &point].concat());
    assert_eq!(found["results"], Value::Array(vec![]));
}
