//! From the entries of a record to the record: pure, and the same whatever order or copies they come in.
//!
//! A field's *heads* are the entries that set it and that no other entry setting it names in its `was`. One head, or
//! several with one value, and that value is shown; otherwise all stand as a conflict until a person decides.

mod history;
mod judge;
mod lists;
mod parts;
#[cfg(test)]
mod properties;
mod scalars;
mod stage;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::act::{Act, Verdicts};
use crate::entry::{Entry, Fields, Hlc, Op};
use crate::id::{Identity, Identity16};
use crate::kind::Kind;
use crate::record::{NOT_CREATED, Record};
use crate::sealed;
pub use history::{Change, history};
use judge::Judge;
use lists::Lists;
pub use lists::{Element, element_id};
use parts::Parts;
use scalars::Scalars;
pub(crate) use stage::{changes_what_stood, is_edit};

/// Names the fields that a patch clears.
pub const CLEAR: &str = "$clear";
/// In the `was` of a `void`: every entry whose effect it saw.
pub const SEEN: &str = "$record";
/// Names, with a number, the fields whose content goes on in further entries.
pub const PARTS: &str = "$parts";

/// A record with what an edit of it must name.
#[derive(Debug, Clone, PartialEq)]
pub struct Folded {
    /// What is shown, stored and digested.
    pub record: Record,
    /// The fields as they were first saved.
    pub original: Fields,
    /// Per field, the entries whose values stand; what the next value's `was` names.
    pub heads: BTreeMap<String, Vec<Identity16>>,
    /// Per list, its elements in order.
    pub elements: BTreeMap<String, Vec<Element>>,
    /// Every entry that still has an effect; what a `void` names as seen.
    pub tips: BTreeSet<Identity16>,
    /// It is a protection file: what is written of it is sealed.
    pub protected: bool,
}

/// Folds the entries of the record `id`; entries of other records are passed over. None if no entry concerns it.
#[must_use]
pub fn fold(id: &str, acts: &[Act], verdicts: &Verdicts) -> Option<Folded> {
    assemble(id, acts, verdicts, true)
}

/// The same record, without what an edit must name: half the work, for whoever only stores or shows it.
#[must_use]
pub fn project(id: &str, acts: &[Act], verdicts: &Verdicts) -> Option<Record> {
    assemble(id, acts, verdicts, false).map(|folded| folded.record)
}

fn assemble(id: &str, acts: &[Act], verdicts: &Verdicts, traced: bool) -> Option<Folded> {
    let ranked = rank(id, acts, verdicts);
    let judge = Judge::new(&ranked, verdicts)?;
    let (live, mut set_aside) = judge.split(&ranked);
    let parts = Parts::collect(&live);
    let first = first_create(&live);
    let (mut scalars, mut lists) = (Scalars::default(), Lists::default());
    for act in &live {
        let is_first = first.is_none_or(|first| first.identity() == act.identity());
        scalars.take(act, &parts, &judge, is_first || !act.is_create());
        lists.take(act, judge.continues(*act));
    }
    set_aside.extend(scalars.judge_steps(&ranked));
    let mut folded = Folded::empty(judge.empty_record(id));
    scalars.show(&mut folded, traced);
    lists.show(&mut folded, traced);
    mark_sealed(&ranked, &live, &mut folded);
    stage::show(&judge, &live, first, &mut folded);
    match first {
        Some(first) if traced => folded.original = original(first, &parts, &judge, &live),
        Some(_) => {}
        None => folded.record.incomplete.push(NOT_CREATED.into()),
    }
    if let Some(first) = first {
        add_signature(&mut folded.record.fields, first);
    }
    folded.record.set_aside = set_aside;
    Some(folded)
}

impl Folded {
    fn empty(record: Record) -> Self {
        Self {
            record,
            original: Fields::new(),
            heads: BTreeMap::new(),
            elements: BTreeMap::new(),
            tips: BTreeSet::new(),
            protected: false,
        }
    }
}

/// What follows from seals. Who cannot open them cannot tell which entries still have an effect: all are taken to.
fn mark_sealed(ranked: &[Ranked], live: &[Ranked], folded: &mut Folded) {
    folded.protected = ranked.iter().any(|act| act.entry().is_sealed());
    if !folded.protected {
        return;
    }
    let edits = live
        .iter()
        .filter(|act| !matches!(act.entry().op, Op::Void | Op::Unvoid));
    folded.tips = edits.map(|act| act.short()).collect();
    folded.record.sealed = live.iter().any(|act| act.entry().is_closed());
    let fields = &mut folded.record.fields;
    if let (true, Some(base)) = (folded.record.sealed, sealed::base_of(fields)) {
        fields.entry("base".to_owned()).or_insert(base.into());
    }
}

/// An act with what decides between it and another.
#[derive(Debug, Clone, Copy)]
struct Ranked<'a> {
    act: &'a Act,
    doubtful: bool,
}

impl<'a> Ranked<'a> {
    fn entry(self) -> &'a Entry {
        &self.act.entry
    }

    fn identity(self) -> Identity {
        self.act.identity
    }

    fn short(self) -> Identity16 {
        self.act.identity.short()
    }

    /// Greater is later: a doubted clock never wins over one that is not.
    fn rank(self) -> (bool, Hlc, Identity) {
        (!self.doubtful, self.act.entry.hlc, self.act.identity)
    }

    fn is_part(self) -> bool {
        let entry = self.entry();
        entry.op == Op::Append && (entry.set.contains_key("part") || self.is_closed_part())
    }

    /// Of a kind that is saved by `put`, whatever is appended and closed is part of a long text.
    fn is_closed_part(self) -> bool {
        let entry = self.entry();
        entry.is_closed() && Kind::find(&entry.kind).is_some_and(|kind| !kind.append_only)
    }

    fn is_create(self) -> bool {
        matches!(self.entry().op, Op::Put | Op::Append) && !self.is_part()
    }
}

/// The acts that the record is made of, each once, earliest first.
fn rank<'a>(id: &str, acts: &'a [Act], verdicts: &Verdicts) -> Vec<Ranked<'a>> {
    let mut ranked: Vec<_> = acts
        .iter()
        .filter(|act| act.entry.record.as_deref() == Some(id) && makes_records(act.entry.op))
        .map(|act| Ranked {
            act,
            doubtful: verdicts.doubts(act),
        })
        .collect();
    ranked.sort_unstable_by_key(|ranked| ranked.rank());
    ranked.dedup_by_key(|ranked| ranked.identity());
    ranked
}

fn makes_records(op: Op) -> bool {
    match op {
        Op::Put
        | Op::Patch
        | Op::Append
        | Op::Add
        | Op::Remove
        | Op::Void
        | Op::Unvoid
        | Op::Resolve => true,
        Op::Sign
        | Op::Verdict
        | Op::Read
        | Op::Alert
        | Op::Clock
        | Op::Redact
        | Op::Volume
        | Op::Unknown => false,
    }
}

/// The creation whose number and author the record bears: two machines may have imported the same line.
fn first_create<'a>(acts: &[Ranked<'a>]) -> Option<Ranked<'a>> {
    let creates = acts.iter().copied().filter(|act| act.is_create());
    creates.min_by_key(|act| (act.doubtful, act.entry().hlc, act.identity()))
}

/// Names that belong to the record itself, or to the entry's own grammar, and never to a field.
fn is_field(name: &str) -> bool {
    !name.starts_with('$') && name != "id" && name != "kind"
}

/// The fields of the first save, with what went on in further entries.
fn original(first: Ranked, parts: &Parts, judge: &Judge, live: &[Ranked]) -> Fields {
    let mut fields: Fields = first.entry().set.clone();
    fields.retain(|name, _| is_field(name));
    for (name, text, _) in parts.of(first) {
        fields.insert(name.to_owned(), Value::String(text));
    }
    for act in live
        .iter()
        .filter(|act| judge.continues(**act) == Some(first.short()))
    {
        for (name, more) in &act.entry().set {
            if let (Some(Value::Array(list)), Value::Array(more)) = (fields.get_mut(name), more) {
                list.extend(more.iter().cloned());
            }
        }
    }
    fields
}

/// Who saved it first and when, where the entry itself is the only one to say so.
fn add_signature(fields: &mut Fields, first: Ranked) {
    let mut default = |name: &str, value: Value| {
        fields.entry(name.to_owned()).or_insert(value);
    };
    default("author", first.entry().by.clone().into());
    default("recorded_at", first.entry().wall.to_rfc3339().into());
    default("clock_doubtful", first.doubtful.into());
}
