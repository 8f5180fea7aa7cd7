//! How many people an incident has once the file is in it.

use std::collections::{BTreeSet, HashMap};

use super::Sheet;
use crate::check::{Fault, text};
use crate::kind::INCIDENT_PEOPLE_MAX;

impl Sheet<'_> {
    /// Refuses the lines that would bring more people into an incident than it can hold, those in the register counted.
    pub(super) fn check_crowds(&mut self) {
        let mut crowds: HashMap<String, BTreeSet<String>> = HashMap::new();
        for index in 0..self.lines.len() {
            let Some((incident, person)) = self.joins(index) else {
                continue;
            };
            let crowd = crowds
                .entry(incident)
                .or_insert_with_key(|incident| self.register.people_of(incident));
            crowd.insert(person.clone());
            if crowd.len() > INCIDENT_PEOPLE_MAX {
                crowd.remove(&person);
                let fault = Fault::new("incident", "too_many_people");
                self.fault(index, fault.with("limit", INCIDENT_PEOPLE_MAX));
            }
        }
        self.spread_faults();
    }

    /// The incident and the person of a good line that brings the one into the other, unless it was there before.
    fn joins(&self, index: usize) -> Option<(String, String)> {
        let line = &self.lines[index];
        let brings = line.kind.is_some_and(|kind| kind.code == "involvement");
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
        let names = (text(&fields, "incident")?, text(&fields, "person")?);
        (!void).then(|| (names.0.to_owned(), names.1.to_owned()))
    }
}
