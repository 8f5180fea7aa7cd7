//! Final, amended, void; incomplete, unknown, set aside.

use serde_json::{Value, json};

use super::{incident, values};
use crate::act::Verdicts;
use crate::entry::{Fields, Op};
use crate::record::{NOT_CREATED, Stage};
use crate::testing::{Device, RECORD, fields};

#[test]
fn a_void_that_saw_everything_is_no_conflict() {
    let (mut here, _) = incident();
    here.amend(json!({"injured": 1, "officers": ["SABLIER", "MAPOU"]}), &[]);
    here.amend(json!({"officers": ["MAPOU"]}), &[]);
    let draft = here.folded().void("written twice");
    here.write(draft);
    let record = here.folded().record;
    assert_eq!(record.stage, Stage::Void);
    assert_eq!(record.text("void_reason"), Some("written twice"));
    assert_eq!(record.conflicts, Default::default());
    assert!(!record.counts());
}

#[test]
fn a_void_against_an_edit_is_a_conflict_shown_void() {
    let (mut here, mut there) = incident();
    let draft = here.folded().void("written twice");
    here.write(draft);
    there.amend(json!({"injured": 1}), &[]);
    here.learn(&there);
    assert_eq!(here.folded().record.stage, Stage::Void);
    assert_eq!(values(&here, "stage"), [json!("void"), json!("amended")]);

    let mut confirmed = here.clone();
    confirmed.write(here.folded().void("yes, written twice"));
    assert_eq!(confirmed.folded().record.stage, Stage::Void);
    assert_eq!(values(&confirmed, "stage"), [] as [Value; 0]);

    let draft = here.folded().unvoid("it stands");
    here.write(draft);
    let record = here.folded().record;
    assert_eq!(record.stage, Stage::Amended);
    assert_eq!(record.text("void_reason"), None);
    assert_eq!(record.conflicts, Default::default());
}

#[test]
fn filling_what_was_to_be_filled_is_no_amendment() {
    let mut here = Device::new(1);
    here.create(
        "custody",
        json!({"arrested_at": "2018-03-04T06:10:00-05:00"}),
    );
    here.amend(
        json!({"cell": "1", "basis": "warrant", "offences": ["weapons"]}),
        &[],
    );
    here.amend(json!({"cell": "2"}), &[]);
    assert_eq!(here.folded().record.stage, Stage::Final);
    here.amend(json!({"basis": "flagrante_delicto"}), &[]);
    assert_eq!(here.folded().record.stage, Stage::Amended);
}

#[test]
fn an_append_only_line_is_never_patched() {
    let mut here = Device::new(1);
    here.create(
        "log_entry",
        json!({"category": "nil_report", "text": "RAS"}),
    );
    here.amend(json!({"text": "changed", "links": ["x"]}), &[]);
    let record = here.folded().record;
    assert_eq!(record.text("text"), Some("RAS"));
    assert_eq!(record.get("links"), None);
    assert_eq!(record.stage, Stage::Final);
    let codes: Vec<_> = record
        .set_aside
        .iter()
        .map(|aside| aside.code.as_str())
        .collect();
    assert_eq!(codes, ["append_only", "append_only"]);
}

#[test]
fn an_edit_of_an_unknown_record_makes_an_incomplete_one() {
    let (here, mut there) = incident();
    there.amend(json!({"injured": 1}), &[]);
    there.acts.retain(|act| act.entry.op == Op::Patch);
    let record = there.folded().record;
    assert_eq!(record.incomplete, [NOT_CREATED]);
    assert_eq!(record.int("injured"), Some(1));
    assert!(!record.counts());
    there.learn(&here);
    assert_eq!(there.folded().record.incomplete, [] as [&str; 0]);
}

#[test]
fn unknown_kinds_and_fields_are_kept() {
    let mut here = Device::new(1);
    here.create(
        "drone_flight",
        json!({"base": "OUA", "rotors": 4, "pilots": ["ACAJOU"]}),
    );
    here.amend(json!({"rotors": 6, "pilots": ["ACAJOU", "MAPOU"]}), &[]);
    let record = here.folded().record;
    assert_eq!(record.kind, "drone_flight");
    assert_eq!(record.int("rotors"), Some(6));
    assert_eq!(record.list("pilots").len(), 2);
}

#[test]
fn what_headquarters_sets_aside_replaces_nothing() {
    let (mut here, _) = incident();
    here.amend(json!({"injured": 1}), &[]);
    here.amend(json!({"injured": 2}), &[]);
    let mut verdicts = Verdicts::default();
    let refused = here.acts.last().expect("the patch").clone();
    verdicts.learn(&judgement(&refused.identity.to_string(), "set_aside", 1));
    let record = here.judged(&verdicts).record;
    assert_eq!(record.int("injured"), Some(1));
    assert_eq!(record.set_aside[0].code, "no_permission");
    verdicts.learn(&judgement(&refused.identity.to_string(), "accepted", 2));
    verdicts.learn(&judgement(&refused.identity.to_string(), "set_aside", 1));
    assert_eq!(here.judged(&verdicts).record.int("injured"), Some(2));
}

#[test]
fn a_record_set_aside_is_shown_and_marked() {
    let (here, _) = incident();
    let mut verdicts = Verdicts::default();
    verdicts.learn(&judgement(&here.acts[0].identity.to_string(), "revoked", 1));
    let record = here.judged(&verdicts).record;
    assert_eq!(record.text("nature"), Some("weapons"));
    assert!(record.quarantined);
    assert!(!record.counts());
}

fn judgement(identity: &str, verdict: &str, after: u64) -> crate::act::Act {
    let mut headquarters = Device::new(99);
    headquarters.time = after;
    let set = json!({"identity": identity, "verdict": verdict, "code": "no_permission"});
    let entry = headquarters.entry(Op::Verdict, "verdict", fields(set));
    headquarters.place(entry);
    headquarters.acts.remove(0)
}

#[test]
fn an_act_of_another_kind_or_out_of_grammar_is_set_aside() {
    let (mut here, _) = incident();
    let mut stray = |op: Op, kind: &str, set: Value| {
        let mut entry = here.entry(op, kind, fields(set));
        entry.record = Some(RECORD.into());
        here.place(entry);
    };
    stray(Op::Patch, "person", json!({"injured": 1}));
    stray(Op::Patch, "incident", json!({"injured": [1]}));
    stray(Op::Add, "incident", json!({"injured": 1}));
    let record = here.folded().record;
    assert_eq!(record.get("injured"), None);
    let mut codes: Vec<_> = record
        .set_aside
        .iter()
        .map(|aside| aside.code.as_str())
        .collect();
    codes.sort_unstable();
    assert_eq!(codes, ["malformed", "malformed", "other_kind"]);
}

#[test]
fn nothing_is_folded_from_nothing() {
    let fields = Fields::new();
    let mut here = Device::new(1);
    let entry = here.entry(Op::Sign, "sign", fields);
    here.place(entry);
    assert!(crate::fold::fold(RECORD, &here.acts, &Verdicts::default()).is_none());
}
