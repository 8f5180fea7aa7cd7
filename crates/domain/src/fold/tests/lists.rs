//! Lists, and what does not fit in one entry.

use serde_json::json;

use super::incident;
use crate::entry::Op;
use crate::record::Stage;
use crate::testing::{Device, RECORD, fields};

#[test]
fn an_addition_wins_over_a_removal_that_did_not_know_of_it() {
    let (mut here, mut there) = incident();
    here.amend(json!({"officers": ["SABLIER", "MAPOU"]}), &[]);
    there.learn(&here);
    here.amend(json!({"officers": ["MAPOU"]}), &[]);
    there.amend(json!({"officers": ["SABLIER", "MAPOU", "TAMARIN"]}), &[]);
    here.learn(&there);
    assert_eq!(
        here.folded().record.list("officers"),
        [json!("MAPOU"), json!("TAMARIN")]
    );
    there.amend(json!({"officers": []}), &[]);
    here.learn(&there);
    assert_eq!(here.folded().record.get("officers"), None);
}

#[test]
fn a_name_added_twice_is_one_element_with_two_ids() {
    let (mut here, mut there) = incident();
    here.amend(json!({"officers": ["SABLIER"]}), &[]);
    there.amend(json!({"officers": ["SABLIER"]}), &[]);
    here.learn(&there);
    assert_eq!(here.folded().record.list("officers"), [json!("SABLIER")]);
    here.amend(json!({}), &["officers"]);
    assert_eq!(here.folded().record.get("officers"), None);
}

#[test]
fn one_file_imported_on_two_machines_is_one_record() {
    let car = json!({"plate": "AA-1"});
    let line =
        |number: &str| json!({"nature": "weapons", "number": number, "vehicles": [car, car]});
    let (mut here, mut there) = (Device::new(1), Device::new(2));
    here.create("incident", line("OUA-1"));
    there.create("incident", line("OUA-2"));
    here.learn(&there);
    let record = here.folded().record;
    assert_eq!(record.conflicts, Default::default());
    assert_eq!(record.list("vehicles"), [car.clone(), car]);
    there.acts.clear();
    there.learn(&here);
    assert_eq!(there.folded().record, record);
}

#[test]
fn a_long_text_is_whole_only_with_all_its_parts() {
    let text = "Ouanaminthe \u{1} é\n".repeat(3_000);
    let mut here = Device::new(1);
    here.create("incident", json!({"nature": "other", "description": text}));
    assert!(here.acts.len() > 4);
    assert_eq!(
        here.folded().record.text("description"),
        Some(text.as_str())
    );
    assert_eq!(here.folded().original["description"], json!(text));
    assert!(here.folded().record.counts());

    here.acts.remove(2);
    let record = here.folded().record;
    assert_eq!(record.incomplete, ["description"]);
    assert!(text.starts_with(record.text("description").expect("its beginning")));

    here.amend(json!({"description": "short"}), &[]);
    assert_eq!(here.folded().record.text("description"), Some("short"));
    assert_eq!(here.folded().record.incomplete, [] as [&str; 0]);
}

#[test]
fn a_save_too_large_for_an_entry_goes_on_in_others() {
    let officers: Vec<_> = (0..500)
        .map(|n| json!(format!("officer {n} {}", "x".repeat(100))))
        .collect();
    let remark = "y".repeat(4_000);
    let set = json!({
        "officers": officers, "force_detail": remark, "close_reason": remark, "description": remark,
    });
    let mut here = Device::new(1);
    here.create("incident", set.clone());
    let heaviest = here
        .acts
        .iter()
        .map(|act| serde_json::to_vec(&act.entry).expect("plain").len());
    assert!(heaviest.max().expect("some") < 16 * 1024);
    let folded = here.folded();
    assert_eq!(folded.original, fields(set));
    assert_eq!(folded.record.list("officers"), officers);
    assert_eq!(folded.record.stage, Stage::Final);
    assert!(folded.record.counts());
    here.acts.retain(|act| act.entry.op != Op::Add);
    assert_eq!(here.folded().record.incomplete, ["officers"]);
}

#[test]
fn nothing_is_slipped_into_a_save_afterwards() {
    let names: Vec<_> = (0..200)
        .map(|n| json!(format!("{n} {}", "x".repeat(100))))
        .collect();
    let text = "y".repeat(20_000);
    let mut here = Device::new(1);
    here.create(
        "log_entry",
        json!({"category": "other", "text": text, "persons_named": names}),
    );
    let whole = here.folded();
    assert_eq!(whole.record.list("persons_named"), names);
    let save = whole.heads["category"].clone();

    let slip = |device: &mut Device, op: Op, set: serde_json::Value, field: &str| {
        let mut entry = device.entry(op, "log_entry", fields(set));
        entry.record = Some(RECORD.into());
        entry.was.insert(field.into(), save.clone());
        device.place(entry);
    };
    let part = json!({"field": "text", "part": 1, "of": 3, "text": "another story"});
    let add = json!({"persons_named": ["CALEBASSE"]});
    let mut there = Device::new(2);
    slip(&mut there, Op::Append, part.clone(), "text");
    slip(&mut there, Op::Add, add.clone(), "persons_named");
    slip(&mut here, Op::Append, part, "text");
    slip(&mut here, Op::Add, add, "persons_named");
    here.learn(&there);
    let folded = here.folded();
    assert_eq!(folded.record.fields, whole.record.fields);
    assert_eq!(folded.original, whole.original);
    let codes: Vec<_> = folded
        .record
        .set_aside
        .iter()
        .map(|aside| aside.code.as_str())
        .collect();
    assert_eq!(codes, ["append_only", "append_only"]);
}
