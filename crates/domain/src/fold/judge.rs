//! Which acts count: what a verdict, the kind of the record, or the grammar of entries says against one.

use serde_json::Value;

use super::{CLEAR, Ranked, class, is_field};
use crate::act::Verdicts;
use crate::entry::{Fields, Op};
use crate::kind::{Class, Kind};
use crate::record::{Record, SetAside, Stage};

pub(super) struct Judge<'a> {
    verdicts: &'a Verdicts,
    kind_code: &'a str,
    pub(super) kind: Option<&'static Kind>,
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
        class(self.kind, name)
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
            set_aside: Vec::new(),
        }
    }

    fn fault(&self, act: Ranked) -> Option<&'static str> {
        let entry = act.entry();
        let edits = matches!(entry.op, Op::Patch | Op::Resolve | Op::Add | Op::Remove);
        if entry.kind != self.kind_code {
            Some("other_kind")
        } else if edits && self.kind.is_some_and(|kind| kind.append_only) && !act.continues() {
            Some("append_only")
        } else if !is_well_formed(entry.op, &entry.set) {
            Some("malformed")
        } else {
            None
        }
    }
}

/// Lists change by `add` and `remove`, everything else by `patch`.
fn is_well_formed(op: Op, set: &Fields) -> bool {
    let mut fields = set.iter().filter(|(name, _)| is_field(name));
    match op {
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
