//! Where the record stands: final, amended or void.

use std::collections::{BTreeSet, HashSet};

use serde_json::Value;

use super::judge::Judge;
use super::{Folded, Ranked, SEEN};
use crate::check;
use crate::entry::Op;
use crate::id::Identity16;
use crate::kind::Need;
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
    if !matches!(entry.op, Op::Patch | Op::Resolve | Op::Add | Op::Remove)
        || judge.continues(act).is_some()
    {
        return false;
    }
    let stated = entry
        .set
        .keys()
        .map(String::as_str)
        .filter(|name| super::is_field(name));
    let cleared = entry
        .set
        .get(super::CLEAR)
        .and_then(Value::as_array)
        .into_iter()
        .flatten();
    let long = entry
        .set
        .get(super::PARTS)
        .and_then(Value::as_object)
        .into_iter()
        .flatten();
    let mut names = stated
        .chain(cleared.filter_map(Value::as_str))
        .chain(long.map(|(name, _)| name.as_str()));
    names.any(|name| {
        let field = judge.kind.and_then(|kind| kind.field(name));
        !field.is_some_and(|field| {
            field.running || (field.need == Need::Complete && completes(name, act, live))
        })
    })
}

fn completes(name: &str, act: Ranked, live: &[Ranked]) -> bool {
    match act.entry().op {
        Op::Add => !live
            .iter()
            .any(|act| act.is_create() && act.entry().set.contains_key(name)),
        Op::Remove => false,
        _ => act.entry().was.get(name).is_none_or(Vec::is_empty),
    }
}
