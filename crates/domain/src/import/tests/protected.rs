//! Protection files in a file of lines: named by their `ref` alone, unchanged when they come again.

use serde_json::{Value, json};

use super::{file, shelf};
use crate::import::Wish;

fn child(name: &str) -> Value {
    json!({"kind": "child_file", "ref": "m1", "base": "OUA", "occurred_at": "2018-03-04T06:10:00-05:00",
        "family_name": name, "sex": "F", "nationality": "HTI", "protection_status": "separated"})
}

fn note(text: &str) -> Value {
    json!({"kind": "note", "ref": "n1", "base": "OUA", "occurred_at": "2018-03-04T06:10:00-05:00",
        "target": "m1", "text": text})
}

/// Ids of what the file would write.
fn ids(lines: &[Value]) -> Vec<String> {
    let (shelf, file) = (shelf(), file(lines));
    let sheet = shelf.sheet(&file);
    assert_eq!(sheet.rejected(), 0, "{:?}", sheet.faults().next());
    sheet.items().map(|item| item.id).collect()
}

#[test]
fn the_id_of_a_file_and_of_its_notes_says_nothing_of_their_content() {
    let one = ids(&[note("TAMARIN is here"), child("TAMARIN")]);
    assert_eq!(one, ids(&[note("nothing"), child("SABLIER")]));
    let (shelf, lines) = (shelf(), file(&[note("x"), child("TAMARIN")]));
    let sheet = shelf.sheet(&lines);
    assert_eq!(sheet.protected_ids().collect::<Vec<_>>(), one);
}

#[test]
fn what_hangs_on_a_file_needs_a_name_in_the_file_of_lines() {
    let mut unnamed = note("x");
    unnamed.as_object_mut().unwrap().remove("ref");
    let (shelf, lines) = (shelf(), file(&[child("TAMARIN"), unnamed]));
    let sheet = shelf.sheet(&lines);
    let faults: Vec<_> = sheet
        .faults()
        .map(|(line, fault)| (line, fault.field.as_str(), fault.code))
        .collect();
    assert_eq!(faults, [(2, "ref", "missing")]);
}

#[test]
fn lines_that_come_again_are_unchanged_whatever_they_say() {
    let mut shelf = shelf();
    shelf.0.seals = true;
    let all =
        |wish: &Wish, items: &[crate::import::Item]| items.iter().all(|item| item.wish == *wish);
    let first = file(&[child("TAMARIN"), note("x")]);
    assert!(!all(&Wish::Unchanged, &shelf.take(&first, false)));
    assert!(all(&Wish::Unchanged, &shelf.take(&first, false)));
    let other = file(&[child("SABLIER"), note("y")]);
    assert!(all(&Wish::Unchanged, &shelf.take(&other, true)));
}
