//! Lists: elements added and removed one by one; an addition wins over a removal that did not know of it.

use std::collections::{BTreeMap, HashSet};

use serde_json::Value;
use sha2::{Digest, Sha256};

use super::{Folded, PARTS, Ranked, is_field};
use crate::entry::{Hlc, Op};
use crate::id::{Identity, Identity16};

/// An element that stands.
#[derive(Debug, Clone, PartialEq)]
pub struct Element {
    /// Its ids: several if it was added more than once. A removal names them all.
    pub ids: Vec<Identity16>,
    /// Its value.
    pub value: Value,
}

/// The id of an element, by the act that added it and its index there.
///
/// The first element of an `add` is named by the entry alone; every other by a hash over entry and index.
#[must_use]
pub fn element_id(op: Op, identity: &Identity, index: usize) -> Identity16 {
    if op == Op::Add && index == 0 {
        return identity.short();
    }
    let index = u32::try_from(index).expect("an entry of 16 KiB holds fewer elements");
    let hash = Sha256::new()
        .chain_update(b"fwontye/element/1\0")
        .chain_update(identity.0)
        .chain_update(index.to_be_bytes())
        .finalize();
    Identity(hash.into()).short()
}

#[derive(Default)]
pub(super) struct Lists<'a>(BTreeMap<&'a str, List<'a>>);

#[derive(Default)]
struct List<'a> {
    added: Vec<Added<'a>>,
    removed: HashSet<Identity16>,
    removals: Vec<Identity16>,
    /// Saves that said how many further entries hold the rest, with that number.
    announced: Vec<(Identity16, u64)>,
    /// The saves that entries go on from.
    continued: Vec<Identity16>,
}

struct Added<'a> {
    act: Ranked<'a>,
    index: usize,
    id: Identity16,
    value: &'a Value,
    /// How many equal elements stand before it in its own save.
    nth: usize,
}

impl<'a> Lists<'a> {
    pub(super) fn take(&mut self, act: &Ranked<'a>, continues: Option<Identity16>) {
        let removes = act.entry().op == Op::Remove;
        if !(act.is_create() || removes || act.entry().op == Op::Add) {
            return;
        }
        for (name, value) in &act.entry().set {
            let Value::Array(items) = value else { continue };
            if !is_field(name) {
                continue;
            }
            let list = self.0.entry(name).or_default();
            if removes {
                list.remove(*act, items);
            } else {
                list.continued.extend(continues);
                list.add(*act, name, items);
            }
        }
    }

    pub(super) fn show(self, folded: &mut Folded, traced: bool) {
        for (name, list) in self.0 {
            if !list.is_whole() {
                folded.record.incomplete.push(name.to_owned());
            }
            folded.tips.extend(&list.removals);
            let elements = list.elements(&mut folded.tips);
            if traced {
                folded.elements.insert(name.to_owned(), elements.clone());
            }
            if !elements.is_empty() {
                let values = elements.into_iter().map(|element| element.value).collect();
                folded
                    .record
                    .fields
                    .insert(name.to_owned(), Value::Array(values));
            }
        }
        folded.record.incomplete.sort_unstable();
    }
}

impl<'a> List<'a> {
    fn remove(&mut self, act: Ranked<'a>, ids: &[Value]) {
        self.removals.push(act.short());
        let ids = ids.iter().filter_map(Value::as_str);
        self.removed
            .extend(ids.filter_map(|id| id.parse::<Identity16>().ok()));
    }

    fn add(&mut self, act: Ranked<'a>, name: &str, items: &'a [Value]) {
        let entry = act.entry();
        if let Some(more) = entry
            .set
            .get(PARTS)
            .and_then(|parts| parts.get(name)?.as_u64())
        {
            self.announced.push((act.short(), more));
        }
        for (index, value) in items.iter().enumerate() {
            let id = element_id(entry.op, &act.identity(), index);
            let nth = items[..index]
                .iter()
                .filter(|before| *before == value)
                .count();
            self.added.push(Added {
                act,
                index,
                id,
                value,
                nth,
            });
        }
    }

    fn is_whole(&self) -> bool {
        let arrived = |save| self.continued.iter().filter(|head| *head == save).count() as u64;
        self.announced
            .iter()
            .all(|(save, more)| arrived(save) >= *more)
    }

    fn elements(mut self, tips: &mut std::collections::BTreeSet<Identity16>) -> Vec<Element> {
        self.added.sort_unstable_by_key(Added::order);
        let mut elements: Vec<(&Added, Element)> = Vec::new();
        for added in self
            .added
            .iter()
            .filter(|added| !self.removed.contains(&added.id))
        {
            tips.insert(added.act.short());
            match elements.iter_mut().find(|(first, _)| first.is_same(added)) {
                Some((_, element)) => element.ids.push(added.id),
                None => {
                    let value = added.value.clone();
                    elements.push((
                        added,
                        Element {
                            ids: vec![added.id],
                            value,
                        },
                    ));
                }
            }
        }
        elements.into_iter().map(|(_, element)| element).collect()
    }
}

impl Added<'_> {
    fn order(&self) -> (Hlc, Identity, usize) {
        (self.act.entry().hlc, self.act.identity(), self.index)
    }

    /// A code, a name or an id said twice is said once. Two equal objects are two, unless two saves of one record
    /// (the same file imported on two machines) each hold them.
    fn is_same(&self, other: &Self) -> bool {
        if self.value != other.value || !self.value.is_object() {
            return self.value == other.value;
        }
        let saves = self.act.is_create() && other.act.is_create();
        saves && self.nth == other.nth && self.act.identity() != other.act.identity()
    }
}
