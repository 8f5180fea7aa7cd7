//! What a commander decided of a record or of a day, and whether it still holds.
//!
//! The latest decision that counts stands. An approval holds until a field that does not run is changed, or the record is
//! voided or taken back: then it waits again. A return holds until it is answered: by a change, by a note, or, for a line
//! of the book, by the line that corrects it. Of a day, every line written for it afterwards is such a change.

use chrono::{DateTime, FixedOffset};

use crate::act::Act;
use crate::entry::{Entry, Hlc, Op};
use crate::fold::{CLEAR, PARTS};
use crate::kind::{Compartment, Kind};
use crate::permission::{Action, Role, Scope, may};
use crate::record::Record;

/// The kinds that wait for a commander of themselves. Whatever else is open may be countersigned too and waits for nobody.
pub const REVIEWED: &[&str] = &[
    "log_entry",
    "incident",
    "statement",
    "custody",
    "seizure",
    "document_check",
    "patrol",
    "reception",
    "training",
];

/// One decision.
#[derive(Debug, Clone, PartialEq)]
pub struct Decision {
    /// Id of the record that holds it.
    pub id: String,
    /// Who decided.
    pub by: String,
    /// What that machine's clock said.
    pub at: DateTime<FixedOffset>,
    /// Its place among the acts.
    pub order: Hlc,
    /// Approved; otherwise returned.
    pub approved: bool,
    /// Why, for a return.
    pub comment: Option<String>,
}

/// The last of what was done after a decision, as far as it matters.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Since {
    /// A change of what was decided upon.
    pub changed: Option<Hlc>,
    /// A note, or a line that corrects this one.
    pub answered: Option<Hlc>,
}

/// Where a record or a day stands.
#[derive(Debug, Clone, PartialEq)]
pub enum Standing {
    /// Nobody decided, or something came after the decision that is held here.
    Waiting(Option<Decision>),
    /// Approved, and nothing changed since.
    Approved(Decision),
    /// Returned, and nobody answered.
    Returned(Decision),
}

impl Standing {
    /// Whether a commander has something to do.
    #[must_use]
    pub fn waits(&self) -> bool {
        matches!(self, Self::Waiting(_))
    }

    /// The decision that stands, or stood until something came after it.
    #[must_use]
    pub fn decision(&self) -> Option<&Decision> {
        match self {
            Self::Waiting(decision) => decision.as_ref(),
            Self::Approved(decision) | Self::Returned(decision) => Some(decision),
        }
    }

    /// Whether its author may no longer change it: only a return gives it back.
    #[must_use]
    pub fn is_countersigned(&self) -> bool {
        self.decision().is_some_and(|decision| decision.approved)
    }
}

impl Decision {
    /// The decision that a record holds; none of one that is void or set aside, or of a newer program's words. Who and
    /// when are those of the entry that created it: what the fields say of an author was only typed.
    #[must_use]
    pub fn of(record: &Record, creation: &Entry) -> Option<Self> {
        let approved = match record.text("decision")? {
            "approved" => true,
            "returned" => false,
            _ => return None,
        };
        record.counts().then_some(())?;
        Some(Self {
            id: record.id.clone(),
            by: creation.by.clone(),
            at: creation.wall,
            order: creation.hlc,
            approved,
            comment: record.text("comment").map(str::to_owned),
        })
    }

    /// Whether whoever decided had the right to: by the table of rights, in the role of their user record or as acting
    /// commander then, and never of what they wrote. `author` is who wrote the target; a day has none.
    #[must_use]
    pub fn counts(&self, author: Option<&str>, user: Option<&Record>) -> bool {
        let Some(role) = user.and_then(|user| role_then(user, &self.at)) else {
            return false;
        };
        let scope = Scope {
            own: author == Some(&self.by),
            ..Scope::at_home()
        };
        may(role, Action::Countersign, &scope).is_allowed()
    }
}

/// The role of a person at a moment: an acting commander is one until the end that was named.
#[must_use]
pub fn role_then(user: &Record, at: &DateTime<FixedOffset>) -> Option<Role> {
    let acting = user.moment("acting_until").is_some_and(|until| *at < until);
    match Role::find(user.text("role")?)? {
        Role::Officer if acting => Some(Role::Commander),
        role => Some(role),
    }
}

/// Where a target stands, from the decisions that count.
#[must_use]
pub fn standing(decisions: impl IntoIterator<Item = Decision>, since: Since) -> Standing {
    let last = decisions
        .into_iter()
        .max_by(|a, b| (a.order, &a.id).cmp(&(b.order, &b.id)));
    let Some(decision) = last else {
        return Standing::Waiting(None);
    };
    let after = |act: Option<Hlc>| act.is_some_and(|act| act > decision.order);
    let answered = !decision.approved && after(since.answered);
    match decision.approved {
        _ if after(since.changed) || answered => Standing::Waiting(Some(decision)),
        true => Standing::Approved(decision),
        false => Standing::Returned(decision),
    }
}

/// When a record was last changed in what does not run; its creation is no change.
#[must_use]
pub fn last_change(acts: &[Act], table: &Kind) -> Option<Hlc> {
    let changes = acts.iter().filter(|act| match act.entry.op {
        Op::Patch | Op::Resolve | Op::Add | Op::Remove => {
            names(act).any(|name| table.field(name).is_none_or(|field| !field.running))
        }
        Op::Void | Op::Unvoid => true,
        _ => false,
    });
    changes.map(|act| act.entry.hlc).max()
}

/// The fields that an act sets or clears.
fn names(act: &Act) -> impl Iterator<Item = &str> {
    let set = &act.entry.set;
    let cleared = set.get(CLEAR).and_then(serde_json::Value::as_array);
    let cleared = cleared
        .into_iter()
        .flatten()
        .filter_map(|name| name.as_str());
    let named = set.keys().map(String::as_str);
    named
        .filter(|name| *name != CLEAR && *name != PARTS)
        .chain(cleared)
}

/// Whether a record waits for a commander of itself.
#[must_use]
pub fn is_reviewed(record: &Record) -> bool {
    REVIEWED.contains(&record.kind.as_str()) && record.counts()
}

/// Whether a kind can be countersigned at all: people's own, open, and no decision itself.
#[must_use]
pub fn may_be_target(kind: &str) -> bool {
    Kind::find(kind).is_some_and(|table| {
        !table.reference && table.compartment == Compartment::Open && kind != "countersign"
    })
}

#[cfg(test)]
mod tests;
