//! One record as a sheet: its values in the sections of its kind, and what this person may do with it.

use std::collections::BTreeMap;

use domain::kind::{Kind, Type};
use domain::kinds::remarks::FILE_KEY;
use domain::record::Record;
use serde_json::Value;

use super::may::{Offer, void};
use super::shapes::{MayView, SheetView};
use super::table;
use crate::desk::Session;
use crate::fault::Fault;
use crate::label::Names;
use crate::reading::Reading;
use crate::rights;

pub(crate) fn view(
    session: &Session,
    reading: &Reading<'_>,
    record: &Record,
) -> Result<SheetView, Fault> {
    let offer = Offer::of(session, reading, record)?;
    let known = Kind::find(&record.kind);
    Ok(SheetView {
        id: record.id.clone(),
        kind: record.kind.clone(),
        number: record.number().unwrap_or_default().to_owned(),
        label: reading.label(record),
        stage: record.stage.code().to_owned(),
        void_reason: record.text("void_reason").map(str::to_owned),
        author: reading.officer(record.author().unwrap_or_default())?,
        recorded_at: record.text("recorded_at").unwrap_or_default().to_owned(),
        now: reading.hour(),
        sections: known
            .map(|kind| table::sections(kind, Some(record), &|field| offer.allows(field)))
            .unwrap_or_default(),
        values: values(record),
        names: names(reading, record, known)?,
        to_complete: record
            .missing()
            .iter()
            .map(|field| (*field).to_owned())
            .collect(),
        conflicts: record.conflicts.keys().cloned().collect(),
        may: MayView {
            needs_reason: rights::needs_reason(session),
            void: void(session, record).is_ok(),
            refusal: offer.amend.err().map(|fault| fault.code),
        },
        delivery: reading.delivery(&record.id)?,
    })
}

/// What opens a file stays with the machine.
fn values(record: &Record) -> BTreeMap<String, Value> {
    let mut values: BTreeMap<_, _> = record.fields.clone().into_iter().collect();
    values.remove(FILE_KEY);
    values
}

/// How people call the records that this one names.
fn names(
    reading: &Reading<'_>,
    record: &Record,
    known: Option<&Kind>,
) -> Result<BTreeMap<String, String>, Fault> {
    let mut ids = Vec::new();
    for field in known.into_iter().flat_map(Kind::all_fields) {
        if let Some(value) = record.get(field.name) {
            pointed(&field.ty, value, &mut ids);
        }
    }
    let mut names = BTreeMap::new();
    for id in ids {
        let Some(other) = reading.reader.record(&id)? else {
            continue;
        };
        let name = match other.kind.as_str() {
            "user" => reading.officer(&id)?.name,
            "person" => reading.person(&id, Names::Full)?.name,
            _ => reading.label(&other),
        };
        names.insert(id, name);
    }
    Ok(names)
}

fn pointed(ty: &Type, value: &Value, ids: &mut Vec<String>) {
    match (ty, value) {
        (Type::Record(_) | Type::RecordOrDay | Type::Named(_), Value::String(id)) => {
            ids.push(id.clone())
        }
        (Type::List(of), Value::Array(items)) => {
            items.iter().for_each(|item| pointed(of, item, ids));
        }
        (Type::Object(fields), Value::Object(parts)) => {
            for part in *fields {
                if let Some(value) = parts.get(part.name) {
                    pointed(&part.ty, value, ids);
                }
            }
        }
        _ => {}
    }
}
