//! Which protection files there are, as each role may know of them; and finding one by what is sealed in it.

use chrono::{DateTime, FixedOffset};
use domain::act::Act;
use domain::check::moment;
use domain::entry::Op;
use domain::record::Record;
use domain::term::{terms, words};
use domain::when::{format_moment, offset_moment};

use super::{GlassView, ProtectionFilesView, ProtectionRowView, ProtectionSearchRequest};
use crate::desk::{Desk, Session};
use crate::fault::Fault;
use crate::label::{self, Names};
use crate::reading::Reading;
use crate::rights::{self, Listing};
use crate::shapes::{Nothing, PersonBrief};

/// Kinds that are files of their own: what hangs on one is reached from it.
const FILES: [&str; 3] = ["child_file", "screening", "missing_report"];

/// Every file of the base, or those that this person wrote: number, token, stage and alerts.
pub(crate) fn protection_files(desk: &Desk, _: Nothing) -> Result<ProtectionFilesView, Fault> {
    desk.with(|session| {
        let listing = rights::listing_files(session)?;
        let reading = session.read()?;
        let mut files = Vec::new();
        for kind in FILES {
            reading.reader.walk(Some(kind), |record| {
                let own = record.author() == Some(&session.user.id);
                if own || listing == Listing::All {
                    files.push(row(session, &reading, &record)?);
                }
                Ok::<_, Fault>(())
            })?;
        }
        view(session, &reading, files)
    })
}

fn view(
    session: &Session,
    reading: &Reading<'_>,
    mut files: Vec<ProtectionRowView>,
) -> Result<ProtectionFilesView, Fault> {
    files.sort_by(|a, b| (&b.recorded_at, &a.id).cmp(&(&a.recorded_at, &b.id)));
    Ok(ProtectionFilesView {
        files,
        opens: session.store.opens_protection(),
        holders: session.store.focal_points(),
        now: reading.hour(),
    })
}

/// How many files somebody asks to have opened, where this person answers that.
pub(crate) fn asked_for(session: &Session, reading: &Reading<'_>) -> Result<u32, Fault> {
    let mut count = 0;
    if rights::granting_glass(session).is_err() {
        return Ok(count);
    }
    for kind in FILES {
        reading.reader.walk(Some(kind), |record| {
            let mut acts = reading.reader.acts(&record.id)?;
            acts.sort_by_key(|act| act.entry.hlc);
            count += u32::from(!asked(&acts).is_empty());
            Ok::<_, Fault>(())
        })?;
    }
    Ok(count)
}

/// What is in clear of one file.
pub(super) fn row(
    session: &Session,
    reading: &Reading<'_>,
    record: &Record,
) -> Result<ProtectionRowView, Fault> {
    let text = |name: &str| record.text(name).unwrap_or_default().to_owned();
    let mut acts = reading.reader.acts(&record.id)?;
    acts.sort_by_key(|act| act.entry.hlc);
    let alerts = acts.iter().filter(|act| act.entry.op == Op::Alert);
    let opened = opened(reading, &acts);
    let mine = opened.iter().any(|glass| glass.user == session.user.id);
    let now = reading.now.counted().fixed_offset();
    let until = mine.then(|| session.store.glass_until(&record.id, &now));
    let until = until.transpose()?.flatten();
    Ok(ProtectionRowView {
        number: text("number"),
        token: text("token"),
        recorded_at: text("recorded_at"),
        stage: record.stage.code().to_owned(),
        alerts: alerts.filter_map(|act| says(act, "alert")).collect(),
        asked: asked(&acts),
        opened,
        open_until: until.map(local),
        person: None,
        delivery: reading.delivery(&record.id)?,
        id: record.id.clone(),
        kind: record.kind.clone(),
    })
}

fn says(act: &Act, name: &str) -> Option<String> {
    Some(act.entry.set.get(name)?.as_str()?.to_owned())
}

/// Who asked for it, in the order of the last asking, and was not answered.
fn asked(acts: &[Act]) -> Vec<String> {
    let mut asked: Vec<String> = Vec::new();
    for act in acts.iter().filter(|act| act.entry.op == Op::Alert) {
        let Some(user) = says(act, "for") else {
            continue;
        };
        match says(act, "alert").as_deref() {
            Some("glass_asked") => {
                asked.retain(|asked| *asked != user);
                asked.push(user);
            }
            Some("glass_granted") => asked.retain(|asked| *asked != user),
            _ => {}
        }
    }
    asked
}

/// To whom it was opened, where the hour has not passed.
fn opened(reading: &Reading<'_>, acts: &[Act]) -> Vec<GlassView> {
    let now = reading.now.counted();
    let mut opened: Vec<GlassView> = Vec::new();
    for act in acts.iter().filter(|act| act.entry.op == Op::Alert) {
        let granted = says(act, "alert").as_deref() == Some("glass_granted");
        let until = moment(&act.entry.set, "until").filter(|until| granted && now < *until);
        if let (Some(user), Some(until)) = (says(act, "for"), until) {
            opened.retain(|before| before.user != user);
            let until = local(until);
            opened.push(GlassView { user, until });
        }
    }
    opened
}

/// A moment as it is shown.
fn local(at: DateTime<FixedOffset>) -> String {
    format_moment(&offset_moment(&at.to_utc()))
}

/// The files that hold every word typed, or all that open. Each is opened for the length of the search, and found is
/// read.
pub(crate) fn protection_search(
    desk: &Desk,
    request: ProtectionSearchRequest,
) -> Result<ProtectionFilesView, Fault> {
    desk.with(|session| {
        rights::searching_files(session)?;
        let typed: Vec<String> = words(&request.text).collect();
        let found = match request.every {
            Some(true) => found(session, &[])?,
            _ if typed.is_empty() => Vec::new(),
            _ => found(session, &typed)?,
        };
        session.write(|tx| {
            for (record, _) in &found {
                tx.note_read(record, "search", None)?;
            }
            Ok(())
        })?;
        let reading = session.read()?;
        let rows = found.into_iter().map(|(record, person)| {
            let row = row(session, &reading, &record)?;
            Ok::<_, Fault>(ProtectionRowView {
                person: Some(person),
                ..row
            })
        });
        let rows = rows.collect::<Result<_, _>>()?;
        view(session, &reading, rows)
    })
}

fn found(session: &Session, typed: &[String]) -> Result<Vec<(Record, PersonBrief)>, Fault> {
    let mut found = Vec::new();
    let reading = session.read()?;
    for kind in FILES {
        reading.reader.walk(Some(kind), |record| {
            let opened = session
                .store
                .opened(&record.id)?
                .map(|opened| opened.record);
            let Some(opened) = opened.filter(|opened| !opened.sealed) else {
                return Ok(());
            };
            let terms = terms(&opened);
            let begins = |word: &String| {
                terms
                    .iter()
                    .any(|term| term.text.starts_with(word.as_str()))
            };
            if typed.iter().all(begins) && rights::opening(session, &record, false).is_ok() {
                let brief = label::person(&opened, Names::Full, reading.lang, reading.today);
                found.push((record, brief));
            }
            Ok::<_, Fault>(())
        })?;
    }
    Ok(found)
}
