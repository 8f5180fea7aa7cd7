//! How many people an incident has, and how many attachments a record, once the file is in it.

use std::collections::{BTreeSet, HashMap};

use super::Sheet;
use crate::check::{Fault, text};
use crate::entry::Fields;
use crate::kind::INCIDENT_PEOPLE_MAX;
use crate::kinds::remarks::ATTACHMENTS_MAX;

/// What there may be only so many of: the kind whose lines bring one more, the field that says into what, and the fault.
struct Crowd {
    kind: &'static str,
    into: &'static str,
    max: usize,
    code: &'static str,
}

const CROWDS: [Crowd; 2] = [
    Crowd {
        kind: "involvement",
        into: "incident",
        max: INCIDENT_PEOPLE_MAX,
        code: "too_many_people",
    },
    Crowd {
        kind: "attachment",
        into: "record",
        max: ATTACHMENTS_MAX,
        code: "too_many_attachments",
    },
];

impl Crowd {
    /// Who is counted: a person once, however often they are involved; every attachment.
    fn one(&self, id: String, fields: &Fields) -> Option<String> {
        match self.kind {
            "involvement" => text(fields, "person").map(str::to_owned),
            _ => Some(id),
        }
    }
}

impl Sheet<'_> {
    /// Refuses the lines that would bring more into a record than it can hold, those in the register counted.
    pub(super) fn check_crowds(&mut self) {
        for crowd in &CROWDS {
            self.check_crowd(crowd);
        }
        self.spread_faults();
    }

    fn check_crowd(&mut self, of: &Crowd) {
        let mut crowds: HashMap<String, BTreeSet<String>> = HashMap::new();
        for index in 0..self.lines.len() {
            let Some((into, one)) = self.joins(index, of) else {
                continue;
            };
            let crowd = crowds.entry(into).or_insert_with_key(|into| match of.kind {
                "involvement" => self.register.people_of(into),
                _ => self.register.attachments_of(into),
            });
            crowd.insert(one.clone());
            if crowd.len() > of.max {
                crowd.remove(&one);
                self.fault(index, Fault::new(of.into, of.code).with("limit", of.max));
            }
        }
    }

    /// The record and what a good line brings into it, unless it was there before.
    fn joins(&self, index: usize, of: &Crowd) -> Option<(String, String)> {
        let line = &self.lines[index];
        let brings = line.kind.is_some_and(|kind| kind.code == of.kind);
        if !brings || line.again || self.is_bad(index) {
            return None;
        }
        let parsed = self.parse(index).ok()?;
        let id = line.id?.to_string();
        if self.register.kind_of(&id).is_some() && self.differences(&id, &parsed).is_empty() {
            return None;
        }
        let fields = self.resolved(&parsed);
        let void = text(&fields, "stage") == Some("void");
        let into = text(&fields, of.into)?.to_owned();
        let one = of.one(id, &fields)?;
        (!void).then_some((into, one))
    }
}
