//! A paper over a period, into a file: what the command `report` writes.

use std::io::Write;
use std::path::Path;

use chrono::NaiveDate;
use domain::canonical::Digest;
use domain::record::Record;
use reports::catalogue::Lang;
use reports::papers::Size;

use super::make::{day_sheets, extract, in_order};
use super::press;
use crate::desk::Desk;
use crate::export::{create, not_written, part_of};
use crate::fault::Fault;
use crate::rights::Action;

/// What a report is over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Over {
    /// The main courante, a sheet a day.
    Day,
    /// The custody register.
    Custody,
}

/// A report.
#[derive(Debug, Clone, Copy)]
pub struct Report {
    /// Over what.
    pub over: Over,
    /// First day.
    pub from: NaiveDate,
    /// Last day, included.
    pub to: NaiveDate,
    /// Its language.
    pub lang: Lang,
    /// Replace an existing file.
    pub force: bool,
}

/// What was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reported {
    /// What it is, in its language.
    pub title: String,
    /// Bytes of the file.
    pub bytes: u64,
    /// `sha256:…` over the canonical lines of the records that it shows, sorted by id.
    pub fingerprint: String,
}

/// Writes the paper to a file that its owner alone can read.
///
/// # Errors
/// `bad_period`, `no_permission`, what [`reports::export::obstacle`] sees, or what the layout or the disk said.
pub fn report(desk: &Desk, what: Report, out: &Path) -> Result<Reported, Fault> {
    let period = in_order(what.from, what.to)?;
    let mut shown = Vec::new();
    let made = desk.with(|session| {
        session.may(Action::Figures)?;
        // These papers name people: whoever may only count must not have them.
        session.may(Action::Read)?;
        if let Some(code) = reports::export::obstacle(out, what.force) {
            return Err(Fault::new(code).with("file", out.display()));
        }
        press(session, Some(what.lang), Size::A4, |reading, press| {
            let listed = match what.over {
                Over::Day => day_sheets(reading, press, period),
                Over::Custody => extract(reading, press, period),
            }?;
            shown = listed.records;
            Ok(listed.document)
        })
    })?;
    write(&made.pdf, out)?;
    Ok(Reported {
        title: made.title,
        bytes: made.pdf.len() as u64,
        fingerprint: fingerprint(&mut shown),
    })
}

fn fingerprint(records: &mut [Record]) -> String {
    records.sort_by(|a, b| a.id.cmp(&b.id));
    let mut digest = Digest::default();
    for record in records {
        digest.line(&record.canonical());
    }
    digest.finish()
}

/// Whole or not at all: until it is whole it bears another name.
fn write(pdf: &[u8], out: &Path) -> Result<(), Fault> {
    let part = part_of(out);
    let written = write_part(pdf, &part).and_then(|()| {
        let moved = std::fs::rename(&part, out);
        moved.map_err(|error| not_written(&error))
    });
    if written.is_err() {
        let _ = std::fs::remove_file(&part);
    }
    written
}

fn write_part(pdf: &[u8], part: &Path) -> Result<(), Fault> {
    let mut file = create(part)?;
    let written = file.write_all(pdf).and_then(|()| file.sync_all());
    written.map_err(|error| not_written(&error))
}
