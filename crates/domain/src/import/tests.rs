//! Files as they come in, one fault at a time, and back out again.

mod existing;
mod faults;
mod kinds;
mod protected;
mod whole;

use std::collections::{BTreeSet, HashSet};

use serde_json::{Value, json};

use super::{Item, Register, Sheet, Terms, Wish};
use crate::act::Verdicts;
use crate::check::Around;
use crate::draft::Draft;
use crate::export::export;
use crate::fold::{Folded, fold};
use crate::record::Stage;
use crate::testing::Device;

const ID: &str = "0199bf00-0000-7000-8000-000000000009";
const NOW: &str = "2026-11-24T08:00:00-05:00";

/// A register of one device.
struct Shelf(Device);

impl Around for Shelf {
    fn kind_of(&self, id: &str) -> Option<String> {
        let mut acts = self.0.acts.iter();
        let act = acts.find(|act| act.entry.record.as_deref() == Some(id))?;
        Some(act.entry.kind.clone())
    }

    fn listed(&self, _: &str, _: &str) -> bool {
        false
    }
}

impl Register for Shelf {
    fn folded(&self, id: &str) -> Option<Folded> {
        fold(id, &self.0.acts, &Verdicts::default())
    }

    fn people_of(&self, incident: &str) -> BTreeSet<String> {
        let ids: BTreeSet<_> = self
            .0
            .acts
            .iter()
            .filter_map(|act| act.entry.record.as_deref())
            .collect();
        let records = ids
            .into_iter()
            .filter_map(|id| Some(self.folded(id)?.record));
        let here = records.filter(|record| {
            record.text("incident") == Some(incident) && record.stage != Stage::Void
        });
        here.filter_map(|record| Some(record.text("person")?.to_owned()))
            .collect()
    }

    fn attachments_of(&self, record: &str) -> BTreeSet<String> {
        let mut ids: BTreeSet<_> = self
            .0
            .acts
            .iter()
            .filter_map(|act| act.entry.record.clone())
            .collect();
        ids.retain(|id| {
            self.folded(id)
                .is_some_and(|folded| folded.record.text("record") == Some(record))
        });
        ids
    }
}

fn shelf() -> Shelf {
    Shelf(Device::new(1))
}

fn terms(amend: bool) -> Terms<'static> {
    Terms {
        base: Some("OUA"),
        now: NOW,
        amend,
    }
}

impl Shelf {
    fn sheet<'a>(&'a self, file: &'a [u8]) -> Sheet<'a> {
        Sheet::read(file, terms(false), self, &mut |_, _| {}).unwrap()
    }

    fn take(&mut self, file: &[u8], amend: bool) -> Vec<Item> {
        let items: Vec<_> = Sheet::read(file, terms(amend), self, &mut |_, _| {})
            .unwrap()
            .items()
            .collect();
        for item in &items {
            match &item.wish {
                Wish::Create(fields) => {
                    let draft = Draft::create(item.kind.code, &item.id, fields.clone());
                    self.0.write(draft);
                }
                Wish::Unchanged => {}
                Wish::Amend(drafts) => {
                    for draft in drafts {
                        self.0.write(draft.clone());
                    }
                }
            }
        }
        items
    }

    fn exported(&self) -> Vec<Value> {
        let ids: HashSet<_> = self
            .0
            .acts
            .iter()
            .filter_map(|act| act.entry.record.clone())
            .collect();
        let mut lines: Vec<_> = ids
            .iter()
            .map(|id| export(&self.folded(id).unwrap().record))
            .collect();
        lines.sort_by_key(|line| line["id"].as_str().unwrap().to_owned());
        lines
    }
}

fn file(lines: &[Value]) -> Vec<u8> {
    lines
        .iter()
        .flat_map(|line| format!("{line}\n").into_bytes())
        .collect()
}

/// An arrest as a base writes it, pointing forwards and backwards.
fn arrest() -> Vec<Value> {
    vec![
        json!({"kind": "custody", "ref": "c1", "base": "OUA", "person": "p1", "incident": "i1",
            "arrested_at": "2018-03-04T06:40:00-05:00", "offences": ["migrant_smuggling"],
            "rights": {"lawyer": {"offered_at": "2018-03-04T07:00:00-05:00", "result": "refused"}}}),
        json!({"kind": "incident", "ref": "i1", "base": "OUA", "nature": "migrant_smuggling",
            "occurred_at": "2018-03-04T06:10:00-05:00", "migrants": {"women": 3, "men": 0},
            "place": {"lat": 19.549_123, "lon": -71.7, "text": "bò rivyè a"}}),
        json!({"kind": "person", "ref": "p1", "base": "OUA", "family_name": "SABLIER",
            "given_names": "Evens", "sex": "M", "nationality": "HTI", "birth_date": "1987-03",
            "recorded_at": "2018-03-04T07:00:00-05:00"}),
        json!({"kind": "involvement", "base": "OUA", "incident": "i1", "person": "p1",
            "role": "smuggler", "occurred_at": "2018-03-04T06:10:00-05:00"}),
        json!({"kind": "custody_event", "base": "OUA", "custody": "c1", "event": "meal",
            "at": "2018-03-04T12:00:00-05:00"}),
        json!({"kind": "log_entry", "base": "OUA", "category": "arrest", "text": "1 arrestation",
            "occurred_at": "2018-03-04T06:45:00-05:00", "links": ["i1", "c1"]}),
    ]
}

fn codes(lines: &[Value]) -> Vec<(usize, String, &'static str)> {
    faults(&file(lines))
}

fn faults(file: &[u8]) -> Vec<(usize, String, &'static str)> {
    let shelf = shelf();
    let sheet = shelf.sheet(file);
    sheet
        .faults()
        .map(|(line, fault)| (line, fault.field.clone(), fault.code))
        .collect()
}

fn one(line: usize, field: &str, code: &'static str) -> Vec<(usize, String, &'static str)> {
    vec![(line, field.to_owned(), code)]
}

/// The incident of an arrest, with a change.
fn with(change: Value) -> Value {
    let mut line = arrest().remove(1);
    line.as_object_mut()
        .unwrap()
        .extend(change.as_object().unwrap().clone());
    line
}
