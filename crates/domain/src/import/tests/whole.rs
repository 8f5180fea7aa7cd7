//! Whole files, in and out again.

use std::collections::HashSet;

use serde_json::json;

use super::{Shelf, arrest, file, shelf, with};
use crate::import::{Item, Register, Wish};
use crate::testing::Device;

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
fn text_is_composed_when_it_comes_in() {
    let mut shelf = shelf();
    let items = shelf.take(&file(&[with(json!({"description": "Belladère"}))]), false);
    let record = shelf.folded(&items[0].id).unwrap().record;
    assert_eq!(record.text("description"), Some("Bellad\u{e8}re"));
}
