//! Where the record stands: final, amended or void.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use serde_json::Value;

use super::judge::Judge;
use super::{Folded, Ranked, SEEN};
use crate::check;
use crate::entry::{Fields, Op};
use crate::id::Identity16;
use crate::kind::{Kind, Need};
use crate::record::{Stage, Variant};

pub(super) fn show(judge: &Judge, live: &[Ranked], first: Option<Ranked>, folded: &mut Folded) {
    let heads = heads(live);
    folded.heads.insert(
        "stage".into(),
        heads.iter().map(|head| head.short()).collect(),
    );
    let saved = first.and_then(|first| check::text(&first.entry().set, "stage"));
    let is_void = match heads.is_empty() {
        true => saved == Some("void"),
        false => heads.iter().any(|head| head.entry().op == Op::Void),
    };
    folded.record.stage = if is_void {
        Stage::Void
    } else if saved == Some("amended") || live.iter().any(|act| amends(judge, *act, live)) {
        Stage::Amended
    } else {
        Stage::Final
    };
    if is_void {
        show_reason(&heads, first, folded);
        show_conflict(&heads, live, folded);
    }
}

/// The `void` and `unvoid` that no other names.
fn heads<'a>(live: &[Ranked<'a>]) -> Vec<Ranked<'a>> {
    let decides = |act: &&Ranked| matches!(act.entry().op, Op::Void | Op::Unvoid);
    let decisions = || live.iter().filter(decides);
    let was = decisions().filter_map(|act| act.entry().was.get("stage"));
    let replaced: HashSet<&Identity16> = was.flatten().collect();
    decisions()
        .filter(|act| !replaced.contains(&act.short()))
        .copied()
        .collect()
}

fn show_reason(heads: &[Ranked], first: Option<Ranked>, folded: &mut Folded) {
    let latest = heads
        .iter()
        .filter(|head| head.entry().op == Op::Void)
        .max_by_key(|a| a.rank());
    let reason = match latest {
        Some(void) => void.entry().why.as_deref(),
        None => first.and_then(|first| check::text(&first.entry().set, "void_reason")),
    };
    if let Some(reason) = reason {
        folded
            .record
            .fields
            .insert("void_reason".into(), reason.into());
    }
}

/// A `void` conflicts with an `unvoid` that did not know of it, and with every edit that it did not see.
fn show_conflict(heads: &[Ranked], live: &[Ranked], folded: &mut Folded) {
    let voids = || heads.iter().filter(|head| head.entry().op == Op::Void);
    let seen: BTreeSet<&Identity16> = voids()
        .filter_map(|void| void.entry().was.get(SEEN))
        .flatten()
        .collect();
    let edits = live.iter().filter(|act| {
        !heads.is_empty() && folded.tips.contains(&act.short()) && !seen.contains(&act.short())
    });
    let unvoids = heads.iter().filter(|head| head.entry().op == Op::Unvoid);
    let mut against: Vec<_> = edits.chain(unvoids).collect();
    against.sort_unstable_by_key(|act| std::cmp::Reverse(act.rank()));
    if !against.is_empty() {
        let sides = voids().chain(against).map(|act| variant(*act)).collect();
        folded.record.conflicts.insert("stage".into(), sides);
    }
}

fn variant(act: Ranked) -> Variant {
    let stage = if act.entry().op == Op::Void {
        Stage::Void
    } else {
        Stage::Amended
    };
    Variant {
        value: Some(Value::from(stage.code())),
        by: act.entry().by.clone(),
        at: act.entry().wall,
        entry: act.short(),
    }
}

/// Whether an act changes what stood: filling a running field, or one the record still needed, does not.
fn amends(judge: &Judge, act: Ranked, live: &[Ranked]) -> bool {
    let entry = act.entry();
    if !is_edit(entry.op) || judge.continues(act).is_some() {
        return false;
    }
    // Whoever sealed it says so in clear: everyone sees the same stage, with the key or without.
    if entry.is_sealed() {
        return check::text(&entry.set, "stage") == Some(Stage::Amended.code());
    }
    let saved_with = |name: &str| {
        let mut creates = live.iter().filter(|act| act.is_create());
        creates.any(|act| act.entry().set.contains_key(name))
    };
    changes_what_stood(judge.kind, entry.op, &entry.set, &entry.was, saved_with)
}

/// Whether an act may change values that stand.
pub(crate) fn is_edit(op: Op) -> bool {
    matches!(op, Op::Patch | Op::Resolve | Op::Add | Op::Remove)
}

/// Whether an edit names anything but running fields and what the record still needed; `saved_with` tells whether a
/// list was there from the first save.
pub(crate) fn changes_what_stood(
    kind: Option<&Kind>,
    op: Op,
    set: &Fields,
    was: &BTreeMap<String, Vec<Identity16>>,
    saved_with: impl Fn(&str) -> bool,
) -> bool {
    let stated = set
        .keys()
        .map(String::as_str)
        .filter(|name| super::is_field(name));
    let cleared = set.get(super::CLEAR).and_then(Value::as_array);
    let long = set.get(super::PARTS).and_then(Value::as_object);
    let mut names = stated
        .chain(cleared.into_iter().flatten().filter_map(Value::as_str))
        .chain(long.into_iter().flatten().map(|(name, _)| name.as_str()));
    let completes = |name: &str| match op {
        Op::Add => !saved_with(name),
        Op::Remove => false,
        _ => was.get(name).is_none_or(Vec::is_empty),
    };
    names.any(|name| {
        let field = kind.and_then(|kind| kind.field(name));
        !field
            .is_some_and(|field| field.running || (field.need == Need::Complete && completes(name)))
    })
}
