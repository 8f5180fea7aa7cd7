//! Missing people: their reports compared with the protection files, blind. Who writes a report is told its number and
//! nothing else, whatever the files hold; only who reads the files learns that one of them is alike.

mod shapes;

use domain::entry::Op;
use domain::record::{Record, Stage};
use domain::same::{Reason, compare, likely, likeness};

use crate::desk::{Desk, Session};
use crate::fault::Fault;
use crate::people::MatchReasonView;
use crate::reading::Reading;
use crate::rights;
use crate::shapes::Nothing;
pub use shapes::*;

/// How the reading of a file is written down that was found alike.
const HOW: &str = "match";

/// A report, opened, and the files alike, likeliest first.
struct Compared {
    report: Record,
    files: Vec<(i32, Record, Vec<Reason>)>,
}

/// Every report, and the files that are alike. The first time that someone is told of a file is a reading of it.
pub(crate) fn missing_matches(desk: &Desk, _: Nothing) -> Result<MissingView, Fault> {
    desk.with(|session| {
        rights::searching_files(session)?;
        let found = compared(session)?;
        note(session, &found)?;
        let reading = session.read()?;
        let rows = found.iter().map(|one| row(&reading, one));
        Ok(MissingView {
            now: reading.hour(),
            reports: rows.collect::<Result<_, _>>()?,
        })
    })
}

/// How many reports have a file alike; `None` for whoever does not read the files.
pub(crate) fn alike(session: &Session) -> Result<Option<u32>, Fault> {
    if rights::searching_files(session).is_err() {
        return Ok(None);
    }
    let found = compared(session)?;
    let alike = found.iter().filter(|one| !one.files.is_empty());
    Ok(Some(crate::custody::count(alike)))
}

/// Opens the reports and, if there are any, the files, for as long as this lasts.
fn compared(session: &Session) -> Result<Vec<Compared>, Fault> {
    let reading = session.read()?;
    let mut reports = opened(session, &reading, &["missing_report"])?;
    if reports.is_empty() {
        return Ok(Vec::new());
    }
    reports.sort_by_key(|report| std::cmp::Reverse(report.recorded_at()));
    let files = opened(session, &reading, &["child_file", "screening"])?;
    let compared = reports.into_iter().map(|report| {
        let mut alike: Vec<_> = files
            .iter()
            .map(|file| (file, compare(&report.fields, file, reading.today)))
            .filter(|(_, reasons)| likely(reasons))
            .map(|(file, reasons)| (likeness(&reasons), file.clone(), reasons))
            .collect();
        alike.sort_by_key(|(likeness, ..)| std::cmp::Reverse(*likeness));
        Compared {
            report,
            files: alike,
        }
    });
    Ok(compared.collect())
}

/// The records of these kinds that the keys at hand open.
fn opened(session: &Session, reading: &Reading<'_>, kinds: &[&str]) -> Result<Vec<Record>, Fault> {
    let mut found = Vec::new();
    for kind in kinds {
        reading.reader.walk(Some(kind), |record| {
            if record.stage != Stage::Void && rights::opening(session, &record, false).is_ok() {
                let opened = session.store.opened(&record.id)?;
                found.extend(opened.map(|opened| opened.record).filter(|one| !one.sealed));
            }
            Ok::<_, Fault>(())
        })?;
    }
    Ok(found)
}

/// Writes down that these were read, once for each reader.
fn note(session: &mut Session, found: &[Compared]) -> Result<(), Fault> {
    let reading = session.read()?;
    let mut fresh: Vec<&Record> = Vec::new();
    for one in found.iter().filter(|one| !one.files.is_empty()) {
        let files = one.files.iter().map(|(_, file, _)| file);
        for record in files.chain([&one.report]) {
            let known = fresh.iter().any(|other| other.id == record.id);
            if !known && !has_read(&reading, record, &session.user.id)? {
                fresh.push(record);
            }
        }
    }
    drop(reading);
    if fresh.is_empty() {
        return Ok(());
    }
    session.write(|tx| {
        for record in fresh {
            tx.note_read(record, HOW, None)?;
        }
        Ok(())
    })
}

fn has_read(reading: &Reading<'_>, record: &Record, user: &str) -> Result<bool, Fault> {
    let acts = reading.reader.acts(&record.id)?;
    Ok(acts.iter().any(|act| {
        let how = act.entry.set.get("how").and_then(|how| how.as_str());
        act.entry.op == Op::Read && act.entry.by == user && how == Some(HOW)
    }))
}

fn row(reading: &Reading<'_>, one: &Compared) -> Result<MissingRowView, Fault> {
    let text = |record: &Record, name: &str| record.text(name).unwrap_or_default().to_owned();
    let alike = one.files.iter().map(|(_, file, reasons)| MissingMatchView {
        id: file.id.clone(),
        kind: file.kind.clone(),
        number: text(file, "number"),
        token: text(file, "token"),
        reasons: reasons.iter().map(MatchReasonView::of).collect(),
    });
    Ok(MissingRowView {
        number: text(&one.report, "number"),
        recorded_at: text(&one.report, "recorded_at"),
        matches: alike.collect(),
        delivery: reading.delivery(&one.report.id)?,
        id: one.report.id.clone(),
    })
}
