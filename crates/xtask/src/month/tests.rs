//! The month holds every kind and every state, comes out alike, and is the file of the tree.

#![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use std::collections::{BTreeMap, BTreeSet};

use domain::kinds::KINDS;
use domain::mrz::read_mrz;
use serde_json::Value;

use super::*;

fn lines() -> Vec<Value> {
    let month = month(SEED);
    let lines = month.lines().map(serde_json::from_str);
    lines.collect::<Result<_, _>>().unwrap()
}

/// The values of a field in the records of a kind.
fn values(kind: &str, field: &str) -> BTreeSet<String> {
    let lines = lines();
    let of_kind = lines.iter().filter(|line| line["kind"] == kind);
    let held = of_kind.filter_map(|line| Some(line[field].as_str()?.to_owned()));
    held.collect()
}

fn codes(kind: &str, field: &str) -> BTreeSet<String> {
    let field = domain::kind::Kind::find(kind)
        .unwrap()
        .field(field)
        .unwrap();
    let codes = match field.ty {
        domain::kind::Type::Code(codes) | domain::kind::Type::Listed(_, codes) => codes,
        _ => panic!("{kind}.{} is no code", field.name),
    };
    codes.iter().map(|code| (*code).to_owned()).collect()
}

#[test]
fn the_same_seed_gives_the_same_bytes_and_they_are_the_file() {
    assert_ne!(month(SEED), month(SEED + 1));
    let file = include_str!("../../../../assets/demonstration/ouanaminthe.jsonl");
    assert!(
        month(SEED) == file,
        "write it again: cargo run -p xtask -- demonstration"
    );
}

#[test]
fn every_kind_and_every_word_of_their_lists_is_there() {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for line in lines() {
        *counts
            .entry(line["kind"].as_str().unwrap().to_owned())
            .or_default() += 1;
    }
    for kind in KINDS.iter().filter(|kind| !kind.reference) {
        assert!(
            counts.contains_key(kind.code),
            "{} is missing: {counts:?}",
            kind.code
        );
    }
    for (kind, field) in [
        ("log_entry", "category"),
        ("incident", "nature"),
        ("incident", "state"),
        ("case_step", "step"),
        ("custody_event", "event"),
        ("screening", "status"),
        ("child_file", "protection_status"),
        ("child_file", "risk_level"),
        ("presence_event", "event"),
        ("referral", "state"),
        ("referral", "agency"),
        ("referral", "subject_kind"),
        ("seizure", "category"),
        ("seizure_transfer", "reason"),
        ("document_check", "type"),
        ("document_check", "result"),
        ("document_check", "outcome"),
        ("patrol", "type"),
        ("asset", "state"),
        ("asset_event", "event"),
        ("countersign", "decision"),
    ] {
        assert_eq!(values(kind, field), codes(kind, field), "{kind}.{field}");
    }
}

#[test]
fn somebody_is_held_waits_and_is_out_while_the_window_is_open() {
    let lines = lines();
    let open = |kind: &str, end: &str| {
        let of_kind = lines.iter().filter(|line| line["kind"] == kind);
        of_kind.filter(|line| line[end].is_null()).count()
    };
    assert_eq!(open("custody", "exit"), 6);
    assert_eq!(open("presence", "left_at"), 1);
    assert_eq!(open("patrol", "returned_at"), 1);
    let held = values("custody", "overrun_reason");
    assert_eq!(held.len(), 1, "one overrun is explained, one is not yet");
}

/// A stretch is imported before the next one: what a line points to stands in it or before it.
#[test]
fn nothing_is_written_before_what_it_points_to() {
    let month = month(SEED);
    let mut written = BTreeMap::new();
    for (at, line) in lines().into_iter().enumerate() {
        written.insert(line["id"].as_str().unwrap().to_owned(), at);
    }
    for (at, text) in month.lines().enumerate() {
        for (id, first) in &written {
            assert!(*first <= at || !text.contains(id.as_str()), "{text}");
        }
    }
}

#[test]
fn those_who_write_are_the_people_of_the_post() {
    let lines = lines();
    let writers = lines.iter().filter_map(|line| line["$by"].as_str());
    let writers: BTreeSet<&str> = writers.collect();
    let people = [
        "Guerline Laurier",
        "Mirlande Acajou",
        "Nadège Amandier",
        "Wilner Mapou",
    ];
    assert_eq!(writers, BTreeSet::from(people));
}

#[test]
fn the_zones_of_specimens_are_sound_but_the_one_that_was_altered() {
    let lines = lines();
    let zones = lines.iter().filter_map(|line| line["mrz"].as_array());
    let valid: Vec<bool> = zones
        .map(|zone| {
            let signs: Vec<&str> = zone.iter().filter_map(Value::as_str).collect();
            let read = read_mrz(&signs.join("\n"), "2026-11-24".parse().unwrap()).unwrap();
            assert_eq!(read.fields.issuer, "UTO");
            read.valid
        })
        .collect();
    assert_eq!(valid, [true, false, true, true]);
}
