//! Papers: made from the register, and handed to the system's printer without a file in between.

mod make;
mod report;
mod shapes;
mod spool;

use chrono::DateTime;
use domain::record::Record;
use reports::catalogue::Lang;
use reports::papers::{self, Around, Press, Size};
use store::Span;

use crate::desk::{Desk, Session};
use crate::fault::Fault;
use crate::reading::Reading;
use crate::rights::Action;
use crate::shapes::Nothing;
pub use report::{Over, Report, Reported, report};
pub use shapes::*;

/// Members of the police in headquarters' list: more than the country has.
const OFFICERS_MAX: u32 = 50_000;

/// Preferences that the printing dialog keeps, and their values.
const PRINTER: &str = "printer";
const SHEET: &str = "sheet";
const A4: &str = "a4";
const LETTER: &str = "letter";

/// The printers of this machine.
pub(crate) fn printers(desk: &Desk, _: Nothing) -> Result<PrintersView, Fault> {
    let chosen = desk.with(|session| {
        session.may(Action::Read)?;
        Ok(session.store.read()?.preferences(&session.user.id)?)
    })?;
    let printers = spool::printers();
    let last = chosen.get(PRINTER).filter(|last| printers.contains(last));
    Ok(PrintersView {
        printer: last.cloned(),
        letter: chosen.get(SHEET).is_some_and(|sheet| sheet == LETTER),
        printers,
    })
}

/// Prints a paper, and remembers on what for the next one.
pub(crate) fn print_paper(desk: &Desk, request: PrintRequest) -> Result<PrintedView, Fault> {
    let made = paper(desk, &request.paper)?;
    let sheet = if request.paper.letter { LETTER } else { A4 };
    let printer = request.printer.as_deref().unwrap_or_default();
    desk.with(|session| {
        session.write(|tx| {
            tx.prefer(SHEET, sheet)?;
            Ok(tx.prefer(PRINTER, printer)?)
        })
    })?;
    spool::print(&made.pdf, request.printer.as_deref())?;
    Ok(PrintedView { title: made.title })
}

/// Hands what is to be printed to the system's printer.
pub(crate) fn hand_over(file: &[u8], printer: Option<&str>) -> Result<(), Fault> {
    spool::print(file, printer)
}

/// A paper that is ready.
#[derive(Debug)]
pub struct Made {
    /// What it is, in its language.
    pub title: String,
    /// The paper, as PDF.
    pub pdf: Vec<u8>,
}

/// Makes a paper. Nothing is written, unless a protection file is read for it: that is written down.
///
/// # Errors
/// `not_found`, `wrong_paper` for a record that has no such paper, `no_permission`, or what the layout said.
pub fn paper(desk: &Desk, request: &PaperRequest) -> Result<Made, Fault> {
    let lang = request.lang.as_deref().and_then(Lang::parse);
    let size = if request.letter {
        Size::Letter
    } else {
        Size::A4
    };
    desk.with(|session| {
        let slip = slip(session, request)?;
        let made = |reading: &Reading<'_>, press: &Press<'_>| match &slip {
            Some(referral) => make::slip(press, referral),
            None => make::document(reading, press, request),
        };
        press(session, lang, size, made)
    })
}

/// The referral whose slip is asked for, opened to who may read it; for anyone else its slip has lines to write on. It
/// leaves with the person only once somebody let them go, or where it cannot wait for that.
fn slip(session: &mut Session, request: &PaperRequest) -> Result<Option<Record>, Fault> {
    if request.paper != Paper::Referral {
        return Ok(None);
    }
    session.may(Action::Read)?;
    let reading = session.read()?;
    let referral = make::of_kind(&reading, request, "referral")?;
    if !crate::referrals::leaves(&reading, &referral)? {
        return Err(Fault::new("not_authorised"));
    }
    drop(reading);
    let mut seen = crate::protection::as_seen(session, referral, "print")?;
    crate::referrals::show_code(&mut seen);
    Ok(Some(seen))
}

/// Sets in type what is made of one snapshot of the register.
fn press(
    session: &Session,
    lang: Option<Lang>,
    size: Size,
    make: impl FnOnce(&Reading<'_>, &Press<'_>) -> Result<papers::Document, Fault>,
) -> Result<Made, Fault> {
    session.may(Action::Read)?;
    let reading = session.read()?;
    let machine = session.machine();
    let press = Press {
        lang: lang.unwrap_or(reading.lang),
        size,
        base: session.base(),
        machine: &machine,
        by: &session.user.name,
        at: session.now(),
        around: &reading,
    };
    let document = make(&reading, &press)?;
    let pdf = papers::print(&document).map_err(|error| Fault::new(error.code()))?;
    let title = document.head.title;
    Ok(Made { title, pdf })
}

impl Around for Reading<'_> {
    fn naming(&self, id: &str, kind: &str) -> Vec<Record> {
        let mut found = self.reader.naming(id, Some(kind)).unwrap_or_default();
        found.sort_by_key(|record| record.occurred_at().unwrap_or(DateTime::UNIX_EPOCH.into()));
        found
    }

    fn rank(&self, name: &str) -> Option<String> {
        let officers = self.reader.of_kind("officer", Span::ALWAYS, OFFICERS_MAX);
        let officers = officers.unwrap_or_default();
        let officer = officers.iter().find(|one| one.text("name") == Some(name))?;
        officer.text("rank").map(str::to_owned)
    }
}
