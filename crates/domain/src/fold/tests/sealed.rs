//! Protection files: what is protective stands, and what came unsealed does not.

use serde_json::json;

use crate::act::{Act, Verdicts};
use crate::fold::fold;
use crate::record::Record;
use crate::sealed::hide;
use crate::testing::{Device, RECORD};

fn child() -> (Device, Device) {
    let mut here = Device::new(1);
    here.create(
        "child_file",
        json!({"token": "M-OUA-K7Q2-1", "protection_status": "separated", "risk_level": "medium"}),
    );
    let mut there = Device::new(2);
    there.learn(&here);
    (here, there)
}

/// The record as whoever holds no key sees it.
fn closed(acts: &[Act]) -> Record {
    let mut acts = acts.to_vec();
    for act in &mut acts {
        hide(&mut act.entry);
        act.entry.seal = Some("c2VhbGVk".to_owned());
    }
    fold(RECORD, &acts, &Verdicts::default()).unwrap().record
}

#[test]
fn a_risk_is_never_lowered_by_who_did_not_know_of_it() {
    for (first, second) in [("high", "low"), ("low", "high")] {
        let (mut here, mut there) = child();
        here.amend(json!({"risk_level": first}), &[]);
        there.time += 9;
        there.amend(
            json!({"risk_level": second, "protection_status": "unaccompanied"}),
            &[],
        );
        here.learn(&there);
        let record = here.folded().record;
        assert_eq!(record.text("risk_level"), Some("high"));
        assert_eq!(record.text("protection_status"), Some("unaccompanied"));
        assert_eq!(record.conflicts["risk_level"].len(), 2);
        here.amend(json!({"risk_level": "low"}), &[]);
        assert_eq!(here.folded().record.text("risk_level"), Some("low"));
        let seen = closed(&here.acts);
        assert_eq!((seen.get("risk_level"), seen.conflicts.len()), (None, 0));
    }
}

#[test]
fn a_file_that_came_unsealed_is_set_aside_and_shows_nothing() {
    let (mut here, _) = child();
    here.acts[0].entry.seal = None;
    let record = here.folded().record;
    assert_eq!(record.set_aside[0].code, "unsealed");
    assert_eq!((record.fields.len(), record.counts()), (0, false));
}

#[test]
fn the_token_is_that_of_the_first_save() {
    let (mut here, mut there) = child();
    there.acts.clear();
    there.time = 9;
    there.create(
        "child_file",
        json!({"token": "M-OUA-9ZZZ-7", "protection_status": "separated"}),
    );
    here.learn(&there);
    let record = closed(&here.acts);
    assert_eq!(
        (record.text("token"), record.conflicts.len()),
        (Some("M-OUA-K7Q2-1"), 0)
    );
    assert_eq!(record.text("base"), Some("OUA"));
}
