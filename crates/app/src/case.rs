//! A case, or any record, with everything that hangs on it and its history.

mod history;
mod shapes;

use std::collections::BTreeMap;

use domain::record::{NOT_CREATED, Record, Stage};
use serde_json::Value;

use crate::custody::of_incident;
use crate::desk::{Desk, Session};
use crate::fault::Fault;
use crate::label::{Names, place};
use crate::people::Decided;
use crate::reading::Reading;
use crate::referrals::ReferralRow;
use crate::rights::Action;
pub(crate) use history::{changes, op_code, told};
pub use shapes::*;

/// A case: an incident with its people, or any other record alone.
pub(crate) fn case_view(desk: &Desk, request: RecordRequest) -> Result<CaseView, Fault> {
    desk.with(|session| view(session, &request.id))
}

/// The case as it stands now.
pub(crate) fn view(session: &Session, key: &str) -> Result<CaseView, Fault> {
    session.may(Action::Read)?;
    let reading = session.read()?;
    let record = reading.named(key)?;
    let id = record.id.clone();
    let around = around(&reading, &record)?;
    let mut history = Vec::new();
    for other in &around {
        history.extend(changes(&reading, other)?);
    }
    history::sort(&mut history);
    let mut lines = reading.reader.naming(&id, Some("log_entry"))?;
    lines.sort_by_key(|line| std::cmp::Reverse(line.occurred_at()));
    Ok(CaseView {
        now: reading.hour(),
        persons: persons(&reading, &id)?,
        custody: of_incident(&reading, &id)?,
        log: lines
            .iter()
            .map(|line| reading.log_line(line))
            .collect::<Result<_, _>>()?,
        incidents: incidents(&reading, &record)?,
        conflicts: conflicts(&reading, &around)?,
        standing: reading.standing_of(&record)?,
        may_countersign: crate::review::may_decide(session, &record),
        notes: reading.notes(&id)?,
        referrals: referrals(&reading, &around)?,
        attachments: crate::attachments::count(&reading, &record)?,
        record: record_view(&reading, &record)?,
        history,
    })
}

/// The record, and for an incident its people, their roles, custodies and events.
fn around(reading: &Reading<'_>, record: &Record) -> Result<Vec<Record>, Fault> {
    let mut all = vec![record.clone()];
    if record.kind != "incident" {
        return Ok(all);
    }
    for part in reading.reader.naming(&record.id, None)? {
        if part.kind == "involvement" {
            let person = part
                .text("person")
                .map(|id| reading.reader.record(id))
                .transpose()?
                .flatten();
            all.extend(person);
        }
        if matches!(part.kind.as_str(), "involvement" | "custody") {
            all.push(part);
        }
    }
    all.sort_by(|a, b| a.id.cmp(&b.id));
    all.dedup_by(|a, b| a.id == b.id);
    Ok(all)
}

fn persons(reading: &Reading<'_>, incident: &str) -> Result<Vec<CasePersonView>, Fault> {
    let custodies = reading.reader.naming(incident, Some("custody"))?;
    let mut persons = Vec::new();
    for part in reading.reader.naming(incident, Some("involvement"))? {
        let person = part.text("person").unwrap_or_default();
        let custody = custodies
            .iter()
            .find(|custody| custody.text("person") == Some(person));
        persons.push(CasePersonView {
            person: reading.person(person, Names::Full)?,
            involvement: part.id.clone(),
            void: part.stage == Stage::Void,
            role: part.text("role").unwrap_or_default().to_owned(),
            custody: custody.map(|custody| custody.id.clone()),
        });
    }
    Ok(persons)
}

/// The incidents that a person appears in, latest first; under their other records too, where these are said to be the
/// same person's.
fn incidents(reading: &Reading<'_>, person: &Record) -> Result<Vec<IncidentBriefView>, Fault> {
    let mut found = Vec::new();
    if person.kind != "person" {
        return Ok(found);
    }
    for id in Decided::of(reading, &person.id)?.same {
        let under = match id == person.id {
            true => None,
            false => reading.reader.record(&id)?,
        };
        for part in reading.reader.naming(&id, Some("involvement"))? {
            found.extend(incident(reading, &part, under.as_ref())?);
        }
    }
    found.sort_by(|a, b| b.occurred_at.cmp(&a.occurred_at));
    Ok(found)
}

/// The referrals of the record, and of the people of an incident.
fn referrals(reading: &Reading<'_>, around: &[Record]) -> Result<Vec<ReferralRow>, Fault> {
    let mut found = Vec::new();
    for subject in around {
        found.extend(crate::referrals::of_subject(reading, subject)?);
    }
    Ok(found)
}

fn incident(
    reading: &Reading<'_>,
    part: &Record,
    under: Option<&Record>,
) -> Result<Option<IncidentBriefView>, Fault> {
    let id = part.text("incident").unwrap_or_default();
    let Some(incident) = reading.reader.record(id)? else {
        return Ok(None);
    };
    let text = |name: &str| incident.text(name).unwrap_or_default().to_owned();
    Ok(Some(IncidentBriefView {
        number: text("number"),
        occurred_at: text("occurred_at"),
        nature: text("nature"),
        role: part.text("role").unwrap_or_default().to_owned(),
        place: place(&incident, reading.lang),
        under: under.and_then(Record::number).map(str::to_owned),
        id: incident.id.clone(),
    }))
}

fn record_view(reading: &Reading<'_>, record: &Record) -> Result<RecordView, Fault> {
    let text = |name: &str| record.text(name).unwrap_or_default().to_owned();
    let Value::Object(fields) = domain::export::export(record) else {
        return Err(Fault::new("internal"));
    };
    Ok(RecordView {
        id: record.id.clone(),
        kind: record.kind.clone(),
        number: text("number"),
        label: reading.label(record),
        stage: record.stage.code().to_owned(),
        occurred_at: text("occurred_at"),
        recorded_at: text("recorded_at"),
        author: reading.officer(record.author().unwrap_or_default())?,
        fields: fields.into_iter().collect::<BTreeMap<_, _>>(),
        to_complete: record
            .missing()
            .iter()
            .map(|field| (*field).to_owned())
            .collect(),
        incomplete: record.incomplete.iter().any(|name| name == NOT_CREATED),
        delivery: reading.delivery(&record.id)?,
    })
}

fn conflicts(reading: &Reading<'_>, records: &[Record]) -> Result<Vec<ConflictView>, Fault> {
    let mut found = Vec::new();
    for record in records {
        for (field, variants) in &record.conflicts {
            let acts = reading.reader.acts(&record.id)?;
            let mut versions = Vec::new();
            for variant in variants {
                let act = acts
                    .iter()
                    .find(|act| act.identity.short() == variant.entry);
                versions.push(VersionView {
                    value: variant.value.clone(),
                    officer: reading.officer(&variant.by)?,
                    machine: act
                        .map(|act| crate::reading::mark(&act.entry.journal))
                        .unwrap_or_default(),
                    at: domain::when::format_moment(&variant.at),
                    why: act.and_then(|act| act.entry.why.clone()),
                });
            }
            found.push(ConflictView {
                record: record.id.clone(),
                kind: record.kind.clone(),
                label: reading.label(record),
                field: field.clone(),
                versions,
            });
        }
    }
    Ok(found)
}

/// The changes of one record, latest first.
pub(crate) fn record_history(desk: &Desk, request: RecordRequest) -> Result<HistoryView, Fault> {
    desk.with(|session| {
        session.may(Action::Read)?;
        let reading = session.read()?;
        let record = reading.named(&request.id)?;
        let mut changes = changes(&reading, &record)?;
        history::sort(&mut changes);
        Ok(HistoryView {
            id: record.id,
            changes,
        })
    })
}
