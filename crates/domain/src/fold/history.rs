//! The changes of a record, oldest first, with what each replaced: from the entries alone.

use chrono::{DateTime, FixedOffset};
use serde_json::Value;

use super::parts::Parts;
use super::{CLEAR, PARTS, Ranked, element_id, fold, is_field};
use crate::act::{Act, Verdicts};
use crate::entry::Op;
use crate::id::{Identity, Identity16, JournalId};

/// One field changed by one entry, or one act on the record as a whole.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    /// What the author's clock said.
    pub at: DateTime<FixedOffset>,
    /// That clock is doubted.
    pub doubtful: bool,
    /// Who.
    pub by: String,
    /// What was done.
    pub op: Op,
    /// The field; none for an act on the whole record.
    pub field: Option<String>,
    /// The value replaced, or the element removed.
    pub before: Option<Value>,
    /// The value set, or the element added.
    pub after: Option<Value>,
    /// The reason given.
    pub why: Option<String>,
    /// The code under which it was set aside.
    pub set_aside: Option<String>,
    /// The journal it was written in.
    pub journal: JournalId,
    /// Its number there.
    pub seq: u64,
    /// Its identity.
    pub identity: Identity,
}

/// Every change of the record `id`, in the order of their clocks.
#[must_use]
pub fn history(id: &str, acts: &[Act], verdicts: &Verdicts) -> Vec<Change> {
    let mut ranked: Vec<_> = acts
        .iter()
        .filter(|act| act.entry.record.as_deref() == Some(id))
        .map(|act| Ranked {
            act,
            doubtful: verdicts.doubts(act),
        })
        .collect();
    ranked.sort_unstable_by_key(|act| (act.entry().hlc, act.identity()));
    ranked.dedup_by_key(|act| act.identity());
    let parts = Parts::collect(&ranked);
    let telling = Telling {
        acts: &ranked,
        parts: &parts,
    };
    let mut changes: Vec<_> = ranked
        .iter()
        .flat_map(|act| telling.changes(*act))
        .collect();
    for aside in fold(id, acts, verdicts)
        .iter()
        .flat_map(|folded| &folded.record.set_aside)
    {
        let concerned = |change: &&mut Change| {
            change.identity.short() == aside.entry
                && (aside.field.is_none() || aside.field == change.field)
        };
        for change in changes.iter_mut().filter(concerned) {
            change.set_aside = Some(aside.code.clone());
        }
    }
    changes
}

struct Telling<'r, 'a> {
    acts: &'r [Ranked<'a>],
    parts: &'r Parts<'a>,
}

impl<'a> Telling<'_, 'a> {
    fn changes(&self, act: Ranked<'a>) -> Vec<Change> {
        let stage = |from: &str, to: &str| {
            vec![change(
                act,
                Some("stage"),
                Some(from.into()),
                Some(to.into()),
            )]
        };
        match act.entry().op {
            Op::Append if act.is_part() => Vec::new(),
            Op::Put | Op::Append | Op::Patch | Op::Resolve => self.values(act),
            Op::Add => elements(act)
                .map(|(name, _, value)| added(act, name, value))
                .collect(),
            Op::Remove => self.removals(act),
            Op::Void => stage("final", "void"),
            Op::Unvoid => stage("void", "final"),
            Op::Alert => vec![change(
                act,
                None,
                None,
                act.entry().set.get("alert").cloned(),
            )],
            _ => vec![change(act, None, None, None)],
        }
    }

    fn values(&self, act: Ranked<'a>) -> Vec<Change> {
        self.stated(act)
            .into_iter()
            .map(|(name, after)| change(act, Some(name), self.replaced(act, name), after))
            .collect()
    }

    /// What an act says of each field; nothing for one it clears.
    fn stated(&self, act: Ranked<'a>) -> Vec<(&'a str, Option<Value>)> {
        let set = &act.entry().set;
        let mut stated: Vec<_> = set
            .iter()
            .filter(|(name, _)| is_field(name))
            .map(|(name, value)| (name.as_str(), Some(value.clone())))
            .collect();
        stated.extend(
            self.parts
                .of(act)
                .map(|(name, text, _)| (name, Some(text.into()))),
        );
        let cleared = set
            .get(CLEAR)
            .and_then(Value::as_array)
            .into_iter()
            .flatten();
        stated.extend(cleared.filter_map(|name| Some((name.as_str()?, None))));
        stated
    }

    /// The value that an act replaced: the latest of those it names.
    fn replaced(&self, act: Ranked<'a>, name: &str) -> Option<Value> {
        let was = act.entry().was.get(name)?;
        let named = self
            .acts
            .iter()
            .filter(|before| was.contains(&before.short()));
        let latest = named.max_by_key(|before| before.rank())?;
        self.stated(*latest)
            .into_iter()
            .find(|(stated, _)| *stated == name)?
            .1
    }

    fn removals(&self, act: Ranked<'a>) -> Vec<Change> {
        elements(act)
            .filter_map(|(name, _, id)| {
                let id: Identity16 = id.as_str()?.parse().ok()?;
                let value = self.element(name, id).cloned();
                Some(change(act, Some(name), value, None))
            })
            .collect()
    }

    fn element(&self, list: &str, id: Identity16) -> Option<&'a Value> {
        let adders = self
            .acts
            .iter()
            .filter(|act| act.is_create() || act.entry().op == Op::Add);
        adders
            .flat_map(|act| elements(*act).map(move |element| (act, element)))
            .find_map(|(act, (name, index, value))| {
                let this = element_id(act.entry().op, &act.identity(), index);
                (name == list && this == id).then_some(value)
            })
    }
}

/// The elements an act names: list, index, value.
fn elements<'a>(act: Ranked<'a>) -> impl Iterator<Item = (&'a str, usize, &'a Value)> {
    let lists = act
        .entry()
        .set
        .iter()
        .filter(|(name, _)| *name != CLEAR && *name != PARTS);
    lists.flat_map(|(name, value)| {
        let items = value.as_array().into_iter().flatten().enumerate();
        items.map(move |(index, item)| (name.as_str(), index, item))
    })
}

fn added(act: Ranked, name: &str, value: &Value) -> Change {
    change(act, Some(name), None, Some(value.clone()))
}

fn change(act: Ranked, field: Option<&str>, before: Option<Value>, after: Option<Value>) -> Change {
    Change {
        at: act.entry().wall,
        doubtful: act.doubtful,
        by: act.entry().by.clone(),
        op: act.entry().op,
        field: field.map(str::to_owned),
        before,
        after,
        why: act.entry().why.clone(),
        set_aside: None,
        journal: act.entry().journal,
        seq: act.act.seq,
        identity: act.identity(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::testing::{Device, RECORD};

    fn told(device: &Device) -> Vec<(Op, String, Value, Value)> {
        let changes = history(RECORD, &device.acts, &Verdicts::default());
        let tell = |change: Change| {
            let field = change.field.unwrap_or_default();
            (
                change.op,
                field,
                change.before.unwrap_or_default(),
                change.after.unwrap_or_default(),
            )
        };
        changes.into_iter().map(tell).collect()
    }

    fn line(op: Op, field: &str, before: Value, after: Value) -> (Op, String, Value, Value) {
        (op, field.to_owned(), before, after)
    }

    #[test]
    fn each_change_names_what_it_replaced() {
        let mut here = Device::new(1);
        here.create(
            "incident",
            json!({"nature": "other", "officers": ["MAPOU"]}),
        );
        here.amend(json!({"injured": 1}), &[]);
        here.amend(json!({"injured": 2, "officers": ["ACAJOU"]}), &[]);
        here.amend(json!({}), &["injured"]);
        here.write(here.folded().void("twice"));
        let null = || Value::Null;
        assert_eq!(
            told(&here),
            [
                line(Op::Put, "nature", null(), json!("other")),
                line(Op::Put, "officers", null(), json!(["MAPOU"])),
                line(Op::Patch, "injured", null(), json!(1)),
                line(Op::Patch, "injured", json!(1), json!(2)),
                line(Op::Remove, "officers", json!("MAPOU"), null()),
                line(Op::Add, "officers", null(), json!("ACAJOU")),
                line(Op::Patch, "injured", json!(2), null()),
                line(Op::Void, "stage", json!("final"), json!("void")),
            ]
        );
    }

    #[test]
    fn a_long_text_is_one_change() {
        let (old, new) = ("a".repeat(20_000), "b".repeat(20_000));
        let mut here = Device::new(1);
        here.create("incident", json!({"description": old}));
        here.amend(json!({"description": new}), &[]);
        assert_eq!(
            told(&here),
            [
                line(Op::Put, "description", Value::Null, json!(old)),
                line(Op::Patch, "description", json!(old), json!(new)),
            ]
        );
    }

    #[test]
    fn both_sides_of_a_conflict_and_what_was_set_aside_are_told() {
        let mut here = Device::new(1);
        here.create("incident", json!({"state": "sent_to_dcpj"}));
        let mut there = Device::new(2);
        there.learn(&here);
        here.amend(json!({"injured": 1}), &[]);
        there.amend(json!({"injured": 2, "state": "open"}), &[]);
        here.learn(&there);
        here.amend(json!({"injured": 2}), &[]);
        let changes = history(RECORD, &here.acts, &Verdicts::default());
        let injured: Vec<_> = changes
            .iter()
            .filter(|change| change.field.as_deref() == Some("injured"))
            .map(|change| (change.op, change.journal, change.after.clone()))
            .collect();
        let (ours, theirs) = (JournalId([1; 16]), JournalId([2; 16]));
        assert_eq!(injured.len(), 3);
        assert!(injured.contains(&(Op::Patch, ours, Some(json!(1)))));
        assert!(injured.contains(&(Op::Patch, theirs, Some(json!(2)))));
        assert_eq!(injured[2], (Op::Resolve, ours, Some(json!(2))));
        let aside: Vec<_> = changes
            .iter()
            .filter(|change| change.set_aside.is_some())
            .collect();
        assert_eq!(aside.len(), 1);
        assert_eq!(aside[0].field.as_deref(), Some("state"));
    }
}
