//! `report`: a paper over a period, into a file.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod desk;

use std::fs;

use desk::{Machine, six_kinds};

/// The month of what is imported.
const MARCH: [&str; 4] = ["--from", "2018-03-01", "--to", "2018-03-31"];

#[test]
fn a_report_is_a_pdf_with_the_fingerprint_of_what_it_shows() {
    let here = Machine::begun();
    let empty = here.path("empty.pdf");
    let lines = here.file("in.jsonl", six_kinds());
    let report = |over: &str, out: &str| {
        let line = [
            &["report", over],
            &MARCH[..],
            &["--lang", "ht", "--out", out],
        ]
        .concat();
        here.json(&line)
    };
    let before = report("custody", empty.to_str().unwrap());
    here.json(&["import", &lines]);
    let out = here.path("register.pdf");
    let out = out.to_str().unwrap();
    let after = report("custody", out);
    assert_eq!(after["file"], out);
    assert_eq!(
        after["bytes"].as_u64().unwrap(),
        fs::metadata(out).unwrap().len()
    );
    assert!(fs::read(out).unwrap().starts_with(b"%PDF-"));
    let print = |document: &serde_json::Value| document["fingerprint"].as_str().unwrap().to_owned();
    assert_eq!(print(&after).len(), "sha256:".len() + 64);
    assert_ne!(print(&before), print(&after), "a custody came in between");
    let again = here.path("again.pdf");
    assert_eq!(
        print(&report("custody", again.to_str().unwrap())),
        print(&after)
    );
}

#[test]
fn a_report_replaces_nothing_unasked_and_ends_after_it_begins() {
    let here = Machine::begun();
    let there = here.file("there.pdf", "mine");
    let line = [&["report", "day"], &MARCH[..], &["--out", &there]].concat();
    assert_eq!(here.fails(&line), (2, "file_exists".into()));
    assert_eq!(fs::read_to_string(&there).unwrap(), "mine");
    here.json(&[&line[..], &["--force"]].concat());
    assert!(fs::read(&there).unwrap().starts_with(b"%PDF-"));
    let out = here.path("out.pdf");
    let backwards = [
        "--from",
        "2026-11-02",
        "--to",
        "2026-11-01",
        "--out",
        out.to_str().unwrap(),
    ];
    let line = [&["report", "day"], &backwards[..]].concat();
    assert_eq!(here.fails(&line), (2, "bad_period".into()));
    assert!(!out.exists());
}
