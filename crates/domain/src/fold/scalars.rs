//! Fields with one value: heads, conflicts, and which of several values is shown.

use std::borrow::Cow;
use std::cmp::Reverse;
use std::collections::{BTreeMap, HashSet};

use serde_json::Value;

use super::judge::{Judge, set_aside};
use super::parts::Parts;
use super::{CLEAR, Folded, Ranked, is_field};
use crate::entry::Op;
use crate::id::Identity16;
use crate::kind::{Class, Steps, is_step};
use crate::record::{SetAside, Variant};

#[derive(Default)]
pub(super) struct Scalars<'a>(BTreeMap<&'a str, Slot<'a>>);

/// All that was ever said of one field.
struct Slot<'a> {
    class: Class,
    said: Vec<Candidate<'a>>,
}

/// A value as an entry states it, or as its parts make it; none where it clears the field.
type Stated<'a> = Option<Cow<'a, Value>>;

struct Candidate<'a> {
    act: Ranked<'a>,
    value: Stated<'a>,
    whole: bool,
}

impl<'a> Scalars<'a> {
    /// Takes what an act says of fields. Only the act that is `first` gives what is given once.
    pub(super) fn take(&mut self, act: &Ranked<'a>, parts: &Parts<'a>, judge: &Judge, first: bool) {
        if !(act.is_create() || matches!(act.entry().op, Op::Patch | Op::Resolve)) {
            return;
        }
        let mut say = |name: &'a str, value: Stated<'a>, whole: bool| {
            if !is_field(name) || name == "stage" || name == "void_reason" {
                return;
            }
            let new = || Slot {
                class: judge.class(name),
                said: Vec::new(),
            };
            let slot = self.0.entry(name).or_insert_with(new);
            if first || slot.class != Class::Assigned {
                slot.said.push(Candidate {
                    act: *act,
                    value,
                    whole,
                });
            }
        };
        for (name, value) in act
            .entry()
            .set
            .iter()
            .filter(|(_, value)| !value.is_array())
        {
            say(name, Some(Cow::Borrowed(value)), true);
        }
        for (name, text, whole) in parts.of(*act) {
            say(name, Some(Cow::Owned(Value::String(text))), whole);
        }
        let cleared = act
            .entry()
            .set
            .get(CLEAR)
            .and_then(Value::as_array)
            .into_iter()
            .flatten();
        for name in cleared.filter_map(Value::as_str) {
            say(name, None, true);
        }
    }

    /// Sets illegal steps aside, judged on the value an act names and the value it sets, and on nothing else.
    pub(super) fn judge_steps(&mut self, all: &[Ranked<'a>]) -> Vec<SetAside> {
        let mut aside = Vec::new();
        for (name, slot) in &mut self.0 {
            let Class::State(steps) = slot.class else {
                continue;
            };
            slot.said.retain(|candidate| {
                let legal = is_legal(steps, name, candidate, all);
                if !legal {
                    aside.push(set_aside(candidate.act, Some(name), "illegal_state"));
                }
                legal
            });
        }
        aside
    }

    pub(super) fn show(self, folded: &mut Folded, traced: bool) {
        for (name, slot) in self.0 {
            let heads = slot.heads(name);
            folded
                .tips
                .extend(heads.iter().map(|head| head.act.short()));
            if heads.iter().any(|head| !head.whole) {
                folded.record.incomplete.push(name.to_owned());
            }
            let latest_first = distinct(&heads);
            if latest_first.len() > 1 {
                let variants = latest_first.iter().map(|head| head.variant()).collect();
                folded.record.conflicts.insert(name.to_owned(), variants);
            }
            let shown = choose(slot.class, &latest_first);
            if let Some(value) = shown.and_then(|head| head.value.as_deref()) {
                folded.record.fields.insert(name.to_owned(), value.clone());
            }
            if traced {
                folded.heads.insert(name.to_owned(), sorted_ids(&heads));
            }
        }
    }
}

impl<'a> Slot<'a> {
    /// The candidates that no other candidate names as replaced.
    fn heads(&self, name: &str) -> Vec<&Candidate<'a>> {
        if self.said.len() == 1 {
            return self.said.iter().collect();
        }
        let was = self
            .said
            .iter()
            .filter_map(|candidate| candidate.act.entry().was.get(name));
        let replaced: HashSet<&Identity16> = was.flatten().collect();
        self.said
            .iter()
            .filter(|head| !replaced.contains(&head.act.short()))
            .collect()
    }
}

impl Candidate<'_> {
    fn variant(&self) -> Variant {
        Variant {
            value: self.value.as_deref().cloned(),
            by: self.act.entry().by.clone(),
            at: self.act.entry().wall,
            entry: self.act.short(),
        }
    }
}

fn sorted_ids(heads: &[&Candidate]) -> Vec<Identity16> {
    let mut ids: Vec<_> = heads.iter().map(|head| head.act.short()).collect();
    ids.sort_unstable();
    ids
}

/// One head for each value that stands, the latest of it, latest first.
fn distinct<'c, 'a>(heads: &[&'c Candidate<'a>]) -> Vec<&'c Candidate<'a>> {
    let mut latest_first = heads.to_vec();
    latest_first.sort_unstable_by_key(|head| Reverse(head.act.rank()));
    let mut distinct: Vec<&Candidate> = Vec::with_capacity(latest_first.len());
    for head in latest_first {
        if distinct.iter().all(|seen| seen.value != head.value) {
            distinct.push(head);
        }
    }
    distinct
}

/// The value shown: the latest, or the most protective of them.
fn choose<'c, 'a>(class: Class, latest_first: &[&'c Candidate<'a>]) -> Option<&'c Candidate<'a>> {
    let Class::Protective(order) = class else {
        return latest_first.first().copied();
    };
    let place = |head: &&Candidate| {
        let code = head.value.as_deref().and_then(Value::as_str);
        order
            .iter()
            .position(|known| Some(*known) == code)
            .unwrap_or(order.len())
    };
    latest_first.iter().copied().min_by_key(place)
}

fn is_legal(steps: Steps, name: &str, candidate: &Candidate, all: &[Ranked]) -> bool {
    let to = candidate.value.as_deref().and_then(Value::as_str);
    let was = candidate
        .act
        .entry()
        .was
        .get(name)
        .map_or(&[][..], Vec::as_slice);
    let named = all.iter().filter(|act| was.contains(&act.short()));
    let mut from = named
        .filter_map(|act| act.entry().set.get(name)?.as_str())
        .peekable();
    from.peek().is_none() || from.any(|from| is_step(steps, from, to))
}
