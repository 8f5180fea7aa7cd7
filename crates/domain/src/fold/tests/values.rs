//! Fields with one value: who wins, who is kept.

use serde_json::{Value, json};

use super::{incident, values};
use crate::act::Verdicts;
use crate::entry::Op;
use crate::record::Stage;
use crate::testing::{Device, fields};

#[test]
fn the_first_save_gives_the_header() {
    let (here, _) = incident();
    let record = here.folded().record;
    assert_eq!(record.author(), Some("user-1"));
    assert_eq!(
        record.text("recorded_at"),
        Some("2026-02-14T10:40:00-05:00")
    );
    assert_eq!(record.get("clock_doubtful"), Some(&json!(false)));
    assert_eq!(record.stage, Stage::Final);
    assert!(record.counts());
}

#[test]
fn an_imported_author_is_kept() {
    let mut here = Device::new(1);
    let old = "2018-03-04T06:10:00-05:00";
    here.create(
        "incident",
        json!({"author": "x", "recorded_at": old, "clock_doubtful": true}),
    );
    let record = here.folded().record;
    assert_eq!(record.author(), Some("x"));
    assert_eq!(record.text("recorded_at"), Some(old));
    assert!(record.is("clock_doubtful"));
}

#[test]
fn concurrent_values_both_stand_until_a_person_decides() {
    let (mut here, mut there) = incident();
    here.amend(json!({"close_reason": "here"}), &[]);
    there.amend(json!({"close_reason": "there"}), &[]);
    there.amend(json!({"close_reason": "there, again"}), &[]);
    here.learn(&there);
    assert_eq!(
        here.folded().record.text("close_reason"),
        Some("there, again")
    );
    assert_eq!(
        values(&here, "close_reason"),
        [json!("there, again"), json!("here")]
    );

    here.amend(json!({"close_reason": "there, again"}), &[]);
    assert_eq!(here.acts.last().expect("written").entry.op, Op::Resolve);
    assert_eq!(values(&here, "close_reason"), [] as [Value; 0]);
}

#[test]
fn equal_values_are_one_head() {
    let (mut here, mut there) = incident();
    here.amend(json!({"injured": 2}), &[]);
    there.amend(json!({"injured": 2}), &[]);
    here.learn(&there);
    assert_eq!(values(&here, "injured"), [] as [Value; 0]);
    here.amend(json!({"injured": 3}), &[]);
    assert_eq!(
        here.acts.last().expect("written").entry.was["injured"].len(),
        2
    );
    assert_eq!(here.folded().record.int("injured"), Some(3));
}

#[test]
fn clearing_conflicts_with_setting() {
    let (mut here, mut there) = incident();
    here.amend(json!({"injured": 2}), &[]);
    there.learn(&here);
    here.amend(json!({}), &["injured"]);
    assert_eq!(here.folded().record.int("injured"), None);
    there.amend(json!({"injured": 3}), &[]);
    here.learn(&there);
    assert_eq!(values(&here, "injured").len(), 2);
}

#[test]
fn a_doubted_clock_never_wins() {
    let (mut here, mut there) = incident();
    there.doubtful = true;
    there.time += 1_000_000;
    there.amend(json!({"injured": 9}), &[]);
    here.amend(json!({"injured": 1}), &[]);
    here.learn(&there);
    assert_eq!(here.folded().record.int("injured"), Some(1));
    assert_eq!(values(&here, "injured"), [json!(1), json!(9)]);
}

#[test]
fn a_clock_entry_doubts_what_stands_before_it() {
    let (mut here, mut there) = incident();
    there.time += 1_000_000;
    there.amend(json!({"injured": 9}), &[]);
    let clock = there.entry(Op::Clock, "clock", fields(json!({"from": 1, "to": 1})));
    there.place(clock);
    here.amend(json!({"injured": 1}), &[]);
    here.learn(&there);
    let mut verdicts = Verdicts::default();
    verdicts.learn(here.acts.last().expect("the clock entry"));
    assert_eq!(here.folded().record.int("injured"), Some(9));
    assert_eq!(here.judged(&verdicts).record.int("injured"), Some(1));
}

#[test]
fn the_most_protective_role_stands() {
    let mut here = Device::new(1);
    here.create("involvement", json!({"role": "companion"}));
    let mut there = Device::new(2);
    there.learn(&here);
    here.amend(json!({"role": "unaccompanied_minor"}), &[]);
    there.time += 1_000;
    there.amend(json!({"role": "suspect"}), &[]);
    here.learn(&there);
    assert_eq!(
        here.folded().record.text("role"),
        Some("unaccompanied_minor")
    );
    assert_eq!(
        values(&here, "role"),
        [json!("suspect"), json!("unaccompanied_minor")]
    );
}

#[test]
fn an_illegal_step_is_set_aside_and_only_that_field() {
    let (mut here, _) = incident();
    here.amend(json!({"state": "sent_to_prosecutor"}), &[]);
    here.amend(json!({"state": "open", "injured": 1}), &[]);
    let record = here.folded().record;
    assert_eq!(record.text("state"), Some("sent_to_prosecutor"));
    assert_eq!(record.int("injured"), Some(1));
    assert_eq!(record.set_aside.len(), 1);
    assert_eq!(record.set_aside[0].code, "illegal_state");
    assert_eq!(record.set_aside[0].field.as_deref(), Some("state"));
    assert!(record.counts());
}

#[test]
fn concurrent_legal_steps_conflict() {
    let (mut here, mut there) = incident();
    here.amend(json!({"state": "closed"}), &[]);
    there.amend(json!({"state": "sent_to_dcpj"}), &[]);
    here.learn(&there);
    assert_eq!(values(&here, "state").len(), 2);
    assert_eq!(here.folded().record.set_aside, []);
}

#[test]
fn a_projection_reads_back_as_itself() {
    let (mut here, mut there) = incident();
    here.amend(json!({"injured": 1, "place": {"lat": 19_549_123}}), &[]);
    there.amend(json!({"injured": 2}), &[]);
    here.learn(&there);
    here.amend(json!({"state": "sent_to_dcpj"}), &[]);
    here.amend(json!({"state": "open"}), &[]);
    let record = here.folded().record;
    let line = record.canonical();
    let read = crate::record::Record::parse(&line).expect("it was written as one");
    assert_eq!(read, record);
    assert_eq!(read.canonical(), line);
}
