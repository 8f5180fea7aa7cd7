//! Decisions one after another, and what comes between them.

use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;
use crate::entry::Fields;
use crate::record::Stage;
use crate::testing::{Device, RECORD, fields};

fn record(kind: &str, set: Value) -> Record {
    Record {
        id: format!("a-{kind}"),
        kind: kind.into(),
        stage: Stage::Final,
        fields: fields(set),
        conflicts: Default::default(),
        incomplete: Vec::new(),
        quarantined: false,
        sealed: false,
        set_aside: Vec::new(),
    }
}

fn held(set: Value) -> Record {
    let mut held = record("countersign", json!({"author": "mapou", "target": RECORD}));
    held.fields.extend(fields(set));
    held
}

/// The entry that created it, by another than its fields say.
fn creation(order: u64) -> Entry {
    let mut entry = Device::new(1).entry(Op::Append, "countersign", Fields::new());
    entry.by = "acajou".into();
    entry.hlc = Hlc(order, 0);
    entry.wall = "2026-11-17T08:05:00-05:00".parse().unwrap();
    entry
}

fn decided(order: u64, approved: bool) -> Decision {
    let code = if approved { "approved" } else { "returned" };
    let set = json!({"decision": code, "comment": "compléter les km"});
    Decision::of(&held(set), &creation(order)).unwrap()
}

fn at(order: u64) -> Option<Hlc> {
    Some(Hlc(order, 0))
}

#[test]
fn what_nobody_decided_waits() {
    assert_eq!(standing([], Since::default()), Standing::Waiting(None));
}

#[test]
fn a_change_after_the_approval_makes_it_wait_again_a_note_does_not() {
    let of = |since| standing([decided(5, true)], since);
    let none = Since::default();
    assert_eq!(of(none), Standing::Approved(decided(5, true)));
    let earlier = Since {
        changed: at(4),
        ..none
    };
    assert_eq!(of(earlier), Standing::Approved(decided(5, true)));
    let noted = Since {
        answered: at(6),
        ..none
    };
    assert_eq!(of(noted), Standing::Approved(decided(5, true)));
    let changed = Since {
        changed: at(6),
        ..none
    };
    assert_eq!(of(changed), Standing::Waiting(Some(decided(5, true))));
    assert!(
        of(changed).is_countersigned(),
        "its author still may not touch it"
    );
}

#[test]
fn a_return_stands_until_it_is_answered_and_gives_the_record_back() {
    let of = |since| standing([decided(3, true), decided(5, false)], since);
    let none = Since::default();
    assert_eq!(of(none), Standing::Returned(decided(5, false)));
    assert!(!of(none).is_countersigned());
    for since in [
        Since {
            changed: at(6),
            ..none
        },
        Since {
            answered: at(6),
            ..none
        },
    ] {
        assert_eq!(of(since), Standing::Waiting(Some(decided(5, false))));
    }
}

#[test]
fn a_decision_counts_by_right_alone() {
    let user = |role: &str| record("user", json!({"name": "Acajou", "role": role}));
    let one = decided(1, true);
    assert!(one.counts(Some("mapou"), Some(&user("commander"))));
    assert!(one.counts(None, Some(&user("commander"))));
    assert!(
        !one.counts(Some("acajou"), Some(&user("commander"))),
        "her own"
    );
    assert!(!one.counts(Some("mapou"), None), "nobody known");
    for role in [
        "officer",
        "protection",
        "administrator",
        "auditor",
        "no such role",
    ] {
        assert!(!one.counts(Some("mapou"), Some(&user(role))), "{role}");
    }
    let acting = |until: &str| record("user", json!({"role": "officer", "acting_until": until}));
    assert!(one.counts(Some("mapou"), Some(&acting("2026-11-20T00:00:00-05:00"))));
    assert!(!one.counts(Some("mapou"), Some(&acting("2026-11-17T08:00:00-05:00"))));
}

#[test]
fn what_is_void_or_of_a_newer_program_is_no_decision() {
    let mut void = held(json!({"decision": "approved"}));
    void.stage = Stage::Void;
    assert_eq!(Decision::of(&void, &creation(1)), None);
    assert_eq!(
        Decision::of(&held(json!({"decision": "noted"})), &creation(1)),
        None
    );
}

#[test]
fn fields_that_run_are_no_change() {
    let custody = Kind::find("custody").unwrap();
    let mut device = Device::new(1);
    device.create(
        "custody",
        json!({"base": "OUA", "cell": "1", "basis": "warrant"}),
    );
    assert_eq!(last_change(&device.acts, custody), None);
    device.amend(json!({"cell": "2"}), &[]);
    device.amend(json!({}), &["cell"]);
    assert_eq!(last_change(&device.acts, custody), None);
    device.amend(json!({"basis": "order"}), &[]);
    let changed = device.acts.last().unwrap().entry.hlc;
    device.amend(json!({"cell": "3"}), &[]);
    assert_eq!(last_change(&device.acts, custody), Some(changed));
    device.amend(json!({}), &["basis"]);
    let cleared = device.acts.last().unwrap().entry.hlc;
    assert_eq!(last_change(&device.acts, custody), Some(cleared));
    device.write(device.folded().void("écrit deux fois"));
    assert!(last_change(&device.acts, custody) > Some(cleared));
}

#[test]
fn every_kind_that_waits_can_be_countersigned() {
    for kind in REVIEWED {
        assert!(may_be_target(kind), "{kind}");
    }
    for kind in [
        "countersign",
        "user",
        "screening",
        "child_file",
        "no_such_kind",
    ] {
        assert!(!may_be_target(kind), "{kind}");
    }
}

proptest! {
    #[test]
    fn the_order_in_which_decisions_arrive_is_nothing(
        orders in Just(vec![(1_u64, true), (4, false), (7, true), (9, false)]).prop_shuffle(),
        changed in 0_u64..12,
    ) {
        let since = Since { changed: at(changed), answered: None };
        let decisions = orders.into_iter().map(|(order, approved)| decided(order, approved));
        let standing = standing(decisions, since);
        prop_assert_eq!(standing.decision(), Some(&decided(9, false)));
        prop_assert_eq!(standing.waits(), changed > 9);
    }
}
