//! Edits of a folded record, as the acts that say exactly what changed and what it replaces.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::check::{Fault, text};
use crate::draft::{Draft, SEALED_SET_BYTES_MAX, SET_BYTES_MAX, by_weight};
use crate::entry::{Fields, Op};
use crate::facts::{self, Fact};
use crate::fold::{CLEAR, Element, Folded, SEEN, changes_what_stood, is_edit};
use crate::id::Identity16;
use crate::kind::{Class, is_step};
use crate::record::Stage;

/// Ids of removed elements in one entry: 32 bytes each as JSON.
const REMOVED_MAX: usize = 200;

impl Folded {
    /// The acts that bring the record to these values and clear these fields; none if nothing differs.
    ///
    /// A value equal to the one shown is still written where others contradict it: that is how a person decides.
    #[must_use]
    pub fn amend(&self, values: &Fields, clear: &[&str]) -> Vec<Draft> {
        let (mut patch, mut resolve) = (Edit::new(Op::Patch), Edit::new(Op::Resolve));
        let mut drafts = Vec::new();
        for (name, value) in values {
            match value {
                Value::Array(items) => drafts.extend(self.amend_list(name, items)),
                _ if self.differs(name, Some(value)) => {
                    let edit = if self.is_contested(name) {
                        &mut resolve
                    } else {
                        &mut patch
                    };
                    edit.set(name, value, self.was(name));
                }
                _ => {}
            }
        }
        for name in clear {
            drafts.extend(self.amend_list(name, &[]));
            if self.differs(name, None) && !self.elements.contains_key(*name) {
                let edit = if self.is_contested(name) {
                    &mut resolve
                } else {
                    &mut patch
                };
                edit.clear(name, self.was(name));
            }
        }
        let edits = [patch, resolve].into_iter().filter(|edit| !edit.is_empty());
        drafts.splice(0..0, edits.map(|edit| edit.draft(self)));
        drafts
    }

    /// Adds to the edits of a protection file what everyone may know of them: that they change what stood, and the
    /// facts that the record gives from then on.
    #[must_use]
    pub fn declare(&self, mut drafts: Vec<Draft>, facts: &[Fact]) -> Vec<Draft> {
        if drafts.is_empty() {
            return drafts;
        }
        let kind = self.record.known_kind();
        let saved_with = |name: &str| self.original.contains_key(name);
        for draft in drafts.iter_mut().filter(|draft| is_edit(draft.op)) {
            if changes_what_stood(kind, draft.op, &draft.set, &draft.was, saved_with) {
                let amended = Stage::Amended.code();
                draft.set.insert("stage".to_owned(), amended.into());
            }
        }
        self.restate(drafts, facts)
    }

    /// Adds to the edits of a protection file the facts that it gives from then on, where it stated others.
    #[must_use]
    pub fn restate(&self, mut drafts: Vec<Draft>, facts: &[Fact]) -> Vec<Draft> {
        if facts == facts::declared_by(&self.record) {
            return drafts;
        }
        let mut edit = Edit::new(Op::Patch);
        edit.set("facts", &facts::declare(facts), self.was("facts"));
        match drafts.iter_mut().find(|draft| draft.op == Op::Patch) {
            Some(patch) => {
                patch.set.extend(edit.set);
                patch.was.extend(edit.was);
            }
            None => drafts.push(edit.draft(self)),
        }
        drafts
    }

    /// The acts that fill running fields of a protection file, by someone who cannot read it; `None` when a field is
    /// not a running one.
    ///
    /// What stands cannot be seen, so each names every entry there is: what this person's machine knows is replaced.
    #[must_use]
    pub fn amend_blind(&self, values: &Fields) -> Option<Vec<Draft>> {
        let kind = self.record.known_kind()?;
        let runs = |name: &String| kind.field(name).is_some_and(|field| field.running);
        if !values.keys().all(runs) {
            return None;
        }
        let (lists, values): (Vec<_>, Vec<_>) =
            values.iter().partition(|(_, value)| value.is_array());
        let mut patch = Edit::new(Op::Patch);
        for (name, value) in values {
            let known = self.heads.contains_key(name);
            let all = || self.tips.iter().copied().collect();
            let was = if known { self.was(name) } else { Some(all()) };
            patch.set(name, value, was);
        }
        let patch = (!patch.is_empty()).then(|| patch.draft(self));
        let items = |value: &Value| by_weight(value.as_array().cloned().unwrap_or_default());
        let adds = lists.into_iter().flat_map(|(name, value)| {
            let set = |items| Fields::from([(name.clone(), Value::Array(items))]);
            items(value).into_iter().map(set)
        });
        let adds = adds.map(|set| self.draft(Op::Add, set));
        Some(patch.into_iter().chain(adds).collect())
    }

    /// The acts that carry over what differs between a corrected copy of the first save and the first save itself;
    /// none if the record already says all of it.
    ///
    /// What others changed since, and the copy does not touch, stays.
    #[must_use]
    pub fn amend_from(&self, copy: &Fields) -> Vec<Draft> {
        let given =
            |name: &str| self.is_given(name) || (name == "occurred_at" && !copy.contains_key(name));
        let changed: Fields = copy
            .iter()
            .filter(|(name, value)| !given(name) && self.original.get(*name) != Some(value))
            .map(|(name, value)| (name.clone(), value.clone()))
            .collect();
        let dropped = self.original.keys().map(String::as_str);
        let dropped: Vec<_> = dropped
            .filter(|name| !given(name) && !copy.contains_key(*name))
            .collect();
        let mut drafts = self.amend(&changed, &dropped);
        if text(copy, "stage") == Some("void") && self.record.stage != Stage::Void {
            drafts.push(self.void(text(copy, "void_reason").unwrap_or_default()));
        }
        drafts
    }

    /// The first of these values that no legal step leads to from where the record stands.
    #[must_use]
    pub fn illegal_step(&self, values: &Fields) -> Option<Fault> {
        let kind = self.record.known_kind()?;
        values.iter().find_map(|(name, value)| {
            let Class::State(steps) = kind.field(name)?.class else {
                return None;
            };
            let from = self.record.text(name)?;
            let illegal = !is_step(steps, from, value.as_str());
            illegal.then(|| Fault::new(name, "illegal_state").with("from", from))
        })
    }

    /// Declares the record void, seeing everything that has an effect today.
    #[must_use]
    pub fn void(&self, why: &str) -> Draft {
        let mut draft = self.stage(Op::Void, why);
        draft
            .was
            .insert(SEEN.into(), self.tips.iter().copied().collect());
        draft
    }

    /// Takes a `void` back.
    #[must_use]
    pub fn unvoid(&self, why: &str) -> Draft {
        self.stage(Op::Unvoid, why)
    }

    fn draft(&self, op: Op, set: Fields) -> Draft {
        let limit = if self.protected {
            SEALED_SET_BYTES_MAX
        } else {
            SET_BYTES_MAX
        };
        Draft::within(limit, op, &self.record.kind, &self.record.id, set)
    }

    fn stage(&self, op: Op, why: &str) -> Draft {
        let mut draft = self.draft(op, Fields::new());
        draft
            .was
            .extend(self.was("stage").map(|was| ("stage".to_owned(), was)));
        draft.why = Some(why.to_owned());
        draft
    }

    fn differs(&self, name: &str, value: Option<&Value>) -> bool {
        self.record.fields.get(name) != value || self.is_contested(name)
    }

    fn is_contested(&self, name: &str) -> bool {
        self.record.conflicts.contains_key(name)
    }

    fn was(&self, name: &str) -> Option<Vec<Identity16>> {
        self.heads
            .get(name)
            .filter(|heads| !heads.is_empty())
            .cloned()
    }

    /// Fields that a machine gives to a record by itself.
    fn is_given(&self, name: &str) -> bool {
        let field = self.record.known_kind().and_then(|kind| kind.field(name));
        name != "base" && field.is_some_and(|field| field.class == Class::Assigned)
    }

    fn amend_list(&self, name: &str, wanted: &[Value]) -> Vec<Draft> {
        let standing = self.elements.get(name).map_or(&[][..], Vec::as_slice);
        let mut added: Vec<_> = wanted.iter().collect();
        let mut kept = |element: &&Element| match added.iter().position(|v| **v == element.value) {
            Some(at) => {
                added.remove(at);
                true
            }
            None => false,
        };
        let (_, removed): (Vec<&Element>, Vec<&Element>) = standing.iter().partition(&mut kept);
        let ids: Vec<Value> = removed
            .iter()
            .flat_map(|e| &e.ids)
            .map(|id| id.to_string().into())
            .collect();
        let draft = |op: Op, items: Vec<Value>| {
            self.draft(op, Fields::from([(name.to_owned(), Value::Array(items))]))
        };
        let removals = ids
            .chunks(REMOVED_MAX)
            .map(|ids| draft(Op::Remove, ids.to_vec()));
        let additions = by_weight(added.into_iter().cloned().collect());
        removals
            .chain(additions.into_iter().map(|items| draft(Op::Add, items)))
            .collect()
    }
}

/// A patch in the making.
struct Edit {
    op: Op,
    set: Fields,
    was: BTreeMap<String, Vec<Identity16>>,
}

impl Edit {
    fn new(op: Op) -> Self {
        Self {
            op,
            set: Fields::new(),
            was: BTreeMap::new(),
        }
    }

    fn is_empty(&self) -> bool {
        self.set.is_empty()
    }

    fn set(&mut self, name: &str, value: &Value, was: Option<Vec<Identity16>>) {
        self.set.insert(name.to_owned(), value.clone());
        self.was.extend(was.map(|was| (name.to_owned(), was)));
    }

    fn clear(&mut self, name: &str, was: Option<Vec<Identity16>>) {
        let cleared = self
            .set
            .entry(CLEAR.to_owned())
            .or_insert_with(|| json!([]));
        cleared
            .as_array_mut()
            .expect("made as one")
            .push(name.into());
        self.was.extend(was.map(|was| (name.to_owned(), was)));
    }

    fn draft(self, folded: &Folded) -> Draft {
        let mut draft = folded.draft(self.op, self.set);
        draft.was = self.was;
        draft
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{Device, fields};

    fn device() -> Device {
        let mut device = Device::new(1);
        device.create(
            "incident",
            json!({"nature": "other", "injured": 1, "officers": ["MAPOU", "ACAJOU"]}),
        );
        device
    }

    fn drafts(device: &Device, values: Value, clear: &[&str]) -> Vec<Draft> {
        device.folded().amend(&fields(values), clear)
    }

    #[test]
    fn nothing_different_writes_nothing() {
        let same = json!({"injured": 1, "officers": ["ACAJOU", "MAPOU"]});
        assert_eq!(drafts(&device(), same, &["dead", "aliases"]), []);
    }

    #[test]
    fn a_patch_names_what_it_replaces_and_nothing_else() {
        let device = device();
        let drafts = drafts(
            &device,
            json!({"injured": 2, "nature": "other", "dead": 1}),
            &[],
        );
        assert_eq!(drafts.len(), 1);
        assert_eq!(drafts[0].op, Op::Patch);
        assert_eq!(drafts[0].set, fields(json!({"injured": 2, "dead": 1})));
        let put = device.acts[0].identity.short();
        assert_eq!(
            drafts[0].was,
            BTreeMap::from([("injured".into(), vec![put])])
        );
    }

    #[test]
    fn a_list_loses_and_gains_single_elements() {
        let drafts = drafts(
            &device(),
            json!({"officers": ["MAPOU", "TAMARIN", "TAMARIN"]}),
            &[],
        );
        let ops: Vec<_> = drafts.iter().map(|draft| draft.op).collect();
        assert_eq!(ops, [Op::Remove, Op::Add]);
        assert_eq!(drafts[0].set["officers"].as_array().map(Vec::len), Some(1));
        assert_eq!(drafts[1].set["officers"], json!(["TAMARIN", "TAMARIN"]));
    }

    #[test]
    fn a_field_cleared_twice_is_cleared_once() {
        let mut device = device();
        let clear = drafts(&device, json!({}), &["injured"]);
        assert_eq!(clear[0].set, fields(json!({"$clear": ["injured"]})));
        device.amend(json!({}), &["injured"]);
        assert_eq!(drafts(&device, json!({}), &["injured"]), []);
    }

    #[test]
    fn an_illegal_step_is_known_before_it_is_written() {
        let mut device = device();
        device.amend(json!({"state": "closed"}), &[]);
        let step = |to: &str| {
            device
                .folded()
                .illegal_step(&fields(json!({ "state": to })))
        };
        assert_eq!(step("open"), None);
        assert_eq!(step("closed"), None);
        let fault = step("sent_to_dcpj").map(|fault| (fault.field, fault.code));
        assert_eq!(fault, Some(("state".to_owned(), "illegal_state")));
    }
}
