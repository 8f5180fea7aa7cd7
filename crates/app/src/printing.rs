//! Papers: made from the register, and handed to the system's printer without a file in between.

mod shapes;
mod spool;

use chrono::{DateTime, NaiveDate};
use domain::kind::Kind;
use domain::record::Record;
use reports::catalogue::{Lang, text};
use reports::papers::{self, Around, DaySheet, Document, Press, Size};

use crate::daybook::{day_code, lines_of, runs, span};
use crate::desk::Desk;
use crate::fault::Fault;
use crate::reading::Reading;
use crate::rights::Action;
use crate::shapes::Nothing;
pub use shapes::*;

/// Custodies on one extract: more than four bases hold in a year.
const CUSTODIES_MAX: u32 = 20_000;

/// The printers of this machine.
pub(crate) fn printers(desk: &Desk, _: Nothing) -> Result<PrintersView, Fault> {
    desk.with(|session| session.may(Action::Read))?;
    Ok(spool::printers())
}

/// Prints a paper.
pub(crate) fn print_paper(desk: &Desk, request: PrintRequest) -> Result<PrintedView, Fault> {
    let made = paper(desk, &request.paper)?;
    spool::print(&made.pdf, request.printer.as_deref())?;
    Ok(PrintedView { title: made.title })
}

/// A paper that is ready.
#[derive(Debug)]
pub struct Made {
    /// What it is, in its language.
    pub title: String,
    /// The paper, as PDF.
    pub pdf: Vec<u8>,
}

/// Makes a paper; nothing is written, not even to the register.
///
/// # Errors
/// `not_found`, `wrong_paper` for a record that has no such paper, `no_permission`, or what the layout said.
pub fn paper(desk: &Desk, request: &PaperRequest) -> Result<Made, Fault> {
    desk.with(|session| {
        session.may(Action::Read)?;
        let reading = session.read()?;
        let lang = request.lang.as_deref().and_then(Lang::parse);
        let machine = session.machine();
        let press = Press {
            lang: lang.unwrap_or(reading.lang),
            size: if request.letter {
                Size::Letter
            } else {
                Size::A4
            },
            base: session.base(),
            machine: &machine,
            by: &session.user.name,
            at: session.now(),
            around: &reading,
        };
        let document = document(&reading, &press, request)?;
        let pdf = papers::print(&document).map_err(|error| Fault::new(error.code()))?;
        let title = document.head.title;
        Ok(Made { title, pdf })
    })
}

fn document(
    reading: &Reading<'_>,
    press: &Press<'_>,
    request: &PaperRequest,
) -> Result<Document, Fault> {
    let record = |kind: &str| of_kind(reading, request, kind);
    Ok(match request.paper {
        Paper::Record => papers::record(press, &named(reading, request)?),
        Paper::Arrest => papers::arrest(press, &record("custody")?),
        Paper::Seizure => papers::seizure(press, &record("seizure")?),
        Paper::Case => papers::case_file(press, &record("incident")?),
        Paper::Referral => {
            papers::slip(press, &record("referral")?).map_err(|error| Fault::new(error.code()))?
        }
        Paper::Certificate => certificate(press, &record("training")?, request)?,
        Paper::Rights => {
            let custody = request.record.as_ref().map(|_| record("custody"));
            papers::rights(press, custody.transpose()?.as_ref())
        }
        Paper::Blank => papers::blank(press, blank_kind(request)?),
        Paper::Day => day(reading, press, request)?,
        Paper::Custody => register(reading, press, request)?,
    })
}

fn named(reading: &Reading<'_>, request: &PaperRequest) -> Result<Record, Fault> {
    let key = request.record.as_deref();
    reading.named(key.ok_or_else(|| Fault::field("record", "missing"))?)
}

fn of_kind(reading: &Reading<'_>, request: &PaperRequest, kind: &str) -> Result<Record, Fault> {
    let record = named(reading, request)?;
    if record.kind == kind {
        return Ok(record);
    }
    Err(Fault::new("wrong_paper").with("kind", text(reading.lang, &format!("kind-{kind}"), &[])))
}

fn blank_kind(request: &PaperRequest) -> Result<&'static Kind, Fault> {
    let code = request.kind.as_deref().unwrap_or_default();
    let kind = Kind::find(code).filter(|kind| !kind.reference);
    kind.ok_or_else(|| Fault::new("unknown_kind").with("kind", code))
}

fn certificate(
    press: &Press<'_>,
    training: &Record,
    request: &PaperRequest,
) -> Result<Document, Fault> {
    let place = request.attendee.unwrap_or_default() as usize;
    papers::certificate(press, training, place).ok_or_else(|| Fault::new("not_certified"))
}

fn day(
    reading: &Reading<'_>,
    press: &Press<'_>,
    request: &PaperRequest,
) -> Result<Document, Fault> {
    let day = request.from.unwrap_or(reading.today);
    let lines = lines_of(reading, day)?;
    let runs: Vec<_> = { runs(&lines).into_iter() }
        .map(|run| (run.first, run.last))
        .collect();
    let code = day_code(&lines);
    let sheet = DaySheet {
        day,
        lines: &lines,
        code: code.as_deref(),
        runs: &runs,
    };
    Ok(papers::day(press, sheet))
}

fn register(
    reading: &Reading<'_>,
    press: &Press<'_>,
    request: &PaperRequest,
) -> Result<Document, Fault> {
    let (from, to) = period(reading, request)?;
    let mut custodies = reading
        .reader
        .of_kind("custody", span(from, to), CUSTODIES_MAX)?;
    custodies.reverse();
    Ok(papers::register(press, &custodies, from, to))
}

fn period(reading: &Reading<'_>, request: &PaperRequest) -> Result<(NaiveDate, NaiveDate), Fault> {
    let from = request.from.unwrap_or(reading.today);
    let to = request.to.unwrap_or(from);
    if to < from {
        return Err(Fault::new("bad_period"));
    }
    Ok((from, to))
}

impl Around for Reading<'_> {
    fn naming(&self, id: &str, kind: &str) -> Vec<Record> {
        let mut found = self.reader.naming(id, Some(kind)).unwrap_or_default();
        found.sort_by_key(|record| record.occurred_at().unwrap_or(DateTime::UNIX_EPOCH.into()));
        found
    }
}
