//! Which acts count: what a verdict, the kind of the record, or the grammar of entries says against one.

use std::collections::HashMap;

use serde_json::Value;

use super::{CLEAR, PARTS, Ranked, is_field};
use crate::act::Verdicts;
use crate::entry::{Entry, Fields, Op};
use crate::id::{Identity, Identity16};
use crate::kind::{Class, Kind};
use crate::kinds::HEADER;
use crate::record::{Record, SetAside, Stage};
use crate::sealed::{CLEAR as CLEAR_OF_ALL, is_protection};

pub(super) struct Judge<'a> {
    verdicts: &'a Verdicts,
    kind_code: &'a str,
    pub(super) kind: Option<&'static Kind>,
    /// The `add`s that only carry what did not fit in a save, and that save.
    continuing: HashMap<Identity, Identity16>,
    /// Every creation was set aside: the record is still shown, marked.
    quarantined: bool,
}

impl<'a> Judge<'a> {
    /// None if there is no act.
    pub(super) fn new(acts: &[Ranked<'a>], verdicts: &'a Verdicts) -> Option<Self> {
        let refused = |act: &Ranked| verdicts.set_aside(&act.identity()).is_some();
        let creates = || acts.iter().filter(|act| act.is_create());
        let quarantined = creates().next().is_some() && creates().all(refused);
        let names_kind = acts.iter().min_by_key(|act| {
            let age = (act.doubtful, act.entry().hlc, act.identity());
            (!act.is_create(), refused(act), age)
        })?;
        let kind_code = names_kind.entry().kind.as_str();
        Some(Self {
            verdicts,
            kind_code,
            kind: Kind::find(kind_code),
            continuing: continuing(acts),
            quarantined,
        })
    }

    /// The acts that count, and the ones that do not.
    pub(super) fn split(&self, acts: &[Ranked<'a>]) -> (Vec<Ranked<'a>>, Vec<SetAside>) {
        let mut live = Vec::with_capacity(acts.len());
        let mut aside = Vec::new();
        for act in acts {
            let verdict = self.verdicts.set_aside(&act.identity());
            let code = verdict.or_else(|| self.fault(*act));
            aside.extend(code.map(|code| set_aside(*act, None, code)));
            if code.is_none() || (verdict.is_some() && self.quarantined && act.is_create()) {
                live.push(*act);
            }
        }
        (live, aside)
    }

    pub(super) fn class(&self, name: &str) -> Class {
        if name == "token" {
            return Class::Assigned;
        }
        let field = match self.kind {
            Some(kind) => kind.field(name),
            None => HEADER.iter().find(|field| field.name == name),
        };
        field.map_or(Class::Plain, |field| field.class)
    }

    /// The save that an `add` goes on from, if that save announced it.
    pub(super) fn continues(&self, act: Ranked) -> Option<Identity16> {
        self.continuing.get(&act.identity()).copied()
    }

    pub(super) fn empty_record(&self, id: &str) -> Record {
        Record {
            id: id.to_owned(),
            kind: self.kind_code.to_owned(),
            stage: Stage::Final,
            fields: Fields::new(),
            conflicts: Default::default(),
            incomplete: Vec::new(),
            quarantined: self.quarantined,
            sealed: false,
            set_aside: Vec::new(),
        }
    }

    fn fault(&self, act: Ranked) -> Option<&'static str> {
        let entry = act.entry();
        let edits = matches!(entry.op, Op::Patch | Op::Resolve | Op::Add | Op::Remove);
        if entry.kind != self.kind_code {
            Some("other_kind")
        } else if !entry.is_sealed() && is_protection(self.kind_code) {
            Some("unsealed")
        } else if edits
            && !entry.is_closed()
            && self.kind.is_some_and(|kind| kind.append_only)
            && self.continues(act).is_none()
        {
            Some("append_only")
        } else if !is_well_formed(entry) {
            Some("malformed")
        } else {
            None
        }
    }
}

/// A save that says a list goes on in n entries is continued by the first n `add`s of its own journal that name it.
fn continuing(acts: &[Ranked]) -> HashMap<Identity, Identity16> {
    let mut found = HashMap::new();
    for save in acts.iter().filter(|act| act.is_create()) {
        let set = &save.entry().set;
        let announced = set
            .get(PARTS)
            .and_then(Value::as_object)
            .into_iter()
            .flatten();
        for (list, count) in announced.filter(|(name, _)| set.contains_key(*name)) {
            let mut adds: Vec<_> = acts
                .iter()
                .filter(|act| goes_on(**act, *save, list))
                .collect();
            adds.sort_unstable_by_key(|act| (act.entry().hlc, act.identity()));
            let count = count.as_u64().and_then(|count| usize::try_from(count).ok());
            let adds = adds.into_iter().take(count.unwrap_or(0));
            found.extend(adds.map(|act| (act.identity(), save.short())));
        }
    }
    found
}

fn goes_on(act: Ranked, save: Ranked, list: &str) -> bool {
    let entry = act.entry();
    entry.op == Op::Add
        && entry.journal == save.entry().journal
        && entry
            .was
            .get(list)
            .is_some_and(|was| was.contains(&save.short()))
}

/// Lists change by `add` and `remove`, everything else by `patch`.
fn is_well_formed(entry: &Entry) -> bool {
    let set = &entry.set;
    // A sealed act also says what everyone may know of it: the stage and the facts that it leaves.
    let in_clear = |name: &str| entry.is_sealed() && CLEAR_OF_ALL.contains(&name);
    let mut fields = set
        .iter()
        .filter(|(name, _)| is_field(name) && !in_clear(name));
    match entry.op {
        Op::Patch | Op::Resolve => {
            fields.all(|(_, value)| !value.is_array()) && set.get(CLEAR).is_none_or(Value::is_array)
        }
        Op::Add | Op::Remove => fields.all(|(_, value)| value.is_array()),
        _ => true,
    }
}

pub(super) fn set_aside(act: Ranked, field: Option<&str>, code: &str) -> SetAside {
    SetAside {
        entry: act.short(),
        op: act.entry().op,
        field: field.map(str::to_owned),
        code: code.to_owned(),
        by: act.entry().by.clone(),
        at: act.entry().wall,
    }
}
