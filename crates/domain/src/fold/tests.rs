//! The rules of the fold, each as a small story of two machines.

use serde_json::{Value, json};

use crate::act::Verdicts;
use crate::entry::{Fields, Op};
use crate::record::{NOT_CREATED, Stage};
use crate::testing::{Device, RECORD, fields};

fn incident() -> (Device, Device) {
    let mut here = Device::new(1);
    here.create(
        "incident",
        json!({"base": "OUA", "nature": "weapons", "state": "open"}),
    );
    let mut there = Device::new(2);
    there.learn(&here);
    (here, there)
}

fn values(device: &Device, field: &str) -> Vec<Value> {
    let record = device.folded().record;
    let variants = record.conflicts.get(field).cloned().unwrap_or_default();
    variants
        .into_iter()
        .map(|variant| variant.value.unwrap_or(Value::Null))
        .collect()
}

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

#[test]
fn nothing_is_folded_from_nothing() {
    let fields = Fields::new();
    let mut here = Device::new(1);
    let entry = here.entry(Op::Sign, "sign", fields);
    here.place(entry);
    assert!(super::fold(RECORD, &here.acts, &Verdicts::default()).is_none());
}
