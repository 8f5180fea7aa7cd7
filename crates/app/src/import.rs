//! Import of JSON Lines: every line checked first, the good ones stored in one transaction.

use std::cell::RefCell;
use std::collections::BTreeSet;

use domain::check::Around;
use domain::fold::Folded;
use domain::import::{Item, Register, Sheet, Terms, Wish};
use domain::record::Stage;
use domain::when::format_moment;
use reports::catalogue::{Arg, Lang, error};
use serde::Serialize;
use serde_json::Value;
use store::WriteTx;

use crate::desk::Desk;
use crate::fault::Fault;
use crate::rights::Action;

/// How a file is to be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Import {
    /// Store the good lines even if others are bad.
    pub skip_bad: bool,
    /// Write differences to records that exist.
    pub amend: bool,
    /// Check only.
    pub dry_run: bool,
    /// Language of the sentences.
    pub lang: Lang,
}

/// What became of a file, as the contract names it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct ImportReport {
    /// Lines that are not blank.
    pub lines: usize,
    /// Lines that wrote something; in a dry run, that would.
    pub stored: usize,
    /// Lines whose record is there already.
    pub unchanged: usize,
    /// Lines with errors.
    pub rejected: usize,
    /// Every error.
    pub errors: Vec<LineError>,
    /// Bad lines, whole, with their errors: what a rejects file holds.
    #[serde(skip)]
    pub rejects: Vec<Value>,
}

/// One error of one line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LineError {
    /// Number of the line, from 1.
    pub line: usize,
    /// Path of the field; empty for the line as a whole.
    pub field: String,
    /// Stable code.
    pub code: String,
    /// Its sentence.
    pub message: String,
}

/// How far an import is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Bytes checked, of these.
    Checking(usize, usize),
    /// Lines stored, of these.
    Storing(usize, usize),
}

/// Imports a file: all of it, or with `skip_bad` its good lines, or nothing.
///
/// # Errors
/// `too_many_lines`, `no_permission`, or what the register said; then nothing is stored.
pub fn import(
    desk: &Desk,
    file: &[u8],
    how: Import,
    progress: &mut dyn FnMut(Step),
) -> Result<ImportReport, Fault> {
    // Some editors begin a UTF-8 file with a mark that is no part of its first line.
    let file = file.strip_prefix(b"\xef\xbb\xbf").unwrap_or(file);
    desk.with(|session| {
        session.may(Action::Create)?;
        let now = format_moment(&session.now());
        session.write(|tx| {
            let base = tx.device().base.clone();
            let terms = Terms {
                base: Some(&base),
                now: &now,
                amend: how.amend,
            };
            let register = Open(RefCell::new(tx));
            let mut told = Sparse::new(progress);
            let sheet = Sheet::read(file, terms, &register, &mut |done, all| {
                told.at(Step::Checking(done, all))
            })
            .map_err(|fault| Fault::new(fault.code))?;
            let mut report = report(&sheet, how.lang);
            if report.rejected == 0 || how.skip_bad {
                take(&sheet, &register, how, &mut report, &mut told)?;
            }
            Ok(report)
        })
    })
}

fn take(
    sheet: &Sheet<'_>,
    register: &Open<'_, '_>,
    how: Import,
    report: &mut ImportReport,
    told: &mut Sparse<'_>,
) -> Result<(), Fault> {
    let all = report.lines - report.rejected;
    register.0.borrow_mut().protect(sheet.protected_ids());
    for (done, item) in sheet.items().enumerate() {
        match item.wish {
            Wish::Unchanged => report.unchanged += 1,
            _ => report.stored += 1,
        }
        if !how.dry_run {
            store(&mut register.0.borrow_mut(), item)?;
        }
        told.at(Step::Storing(done + 1, all));
    }
    Ok(())
}

fn store(tx: &mut WriteTx<'_>, item: Item) -> Result<(), Fault> {
    match item.wish {
        Wish::Unchanged => {}
        Wish::Create(fields) => drop(tx.create(item.kind.code, Some(item.id), fields)?),
        Wish::Amend(drafts) => tx.drafts(&drafts)?,
    }
    Ok(())
}

fn report(sheet: &Sheet<'_>, lang: Lang) -> ImportReport {
    let said = |fault: &domain::check::Fault| sentence(fault, lang);
    let errors = sheet.faults().map(|(line, fault)| LineError {
        line,
        field: fault.field.clone(),
        code: fault.code.to_owned(),
        message: said(fault),
    });
    ImportReport {
        lines: sheet.lines(),
        rejected: sheet.rejected(),
        errors: errors.collect(),
        rejects: sheet.rejects(&said).collect(),
        ..ImportReport::default()
    }
}

fn sentence(fault: &domain::check::Fault, lang: Lang) -> String {
    let args: Vec<(&str, Arg)> = fault
        .params
        .iter()
        .map(|(name, value)| (*name, value.as_str().into()))
        .collect();
    error(lang, fault.code, &args)
}

/// The register as the transaction of the import sees it.
struct Open<'t, 'w>(RefCell<&'t mut WriteTx<'w>>);

impl Around for Open<'_, '_> {
    /// Most lines are new: that costs one look into an index, and nothing is folded for it.
    fn kind_of(&self, id: &str) -> Option<String> {
        let mut tx = self.0.borrow_mut();
        if !tx.exists(id).ok()? {
            return None;
        }
        tx.record(id).ok().flatten().map(|record| record.kind)
    }

    fn listed(&self, _: &str, _: &str) -> bool {
        false
    }

    fn is_protected(&self, id: &str) -> bool {
        self.0.borrow().is_protected(id).unwrap_or(true)
    }
}

impl Register for Open<'_, '_> {
    fn folded(&self, id: &str) -> Option<Folded> {
        self.0.borrow_mut().folded(id).ok().flatten()
    }

    fn people_of(&self, incident: &str) -> BTreeSet<String> {
        let naming = self.0.borrow_mut().naming(incident, "involvement");
        let parts = naming.unwrap_or_default().into_iter();
        let here = parts
            .filter(|part| part.stage != Stage::Void && part.text("incident") == Some(incident));
        here.filter_map(|part| Some(part.text("person")?.to_owned()))
            .collect()
    }

    fn attachments_of(&self, record: &str) -> BTreeSet<String> {
        let found = crate::attachments::of_record(&mut self.0.borrow_mut(), record);
        found.unwrap_or_default()
    }
}

/// Progress, told a few hundred times and not a million.
struct Sparse<'p> {
    tell: &'p mut dyn FnMut(Step),
    last: usize,
}

impl<'p> Sparse<'p> {
    /// Parts of the whole that are told.
    const PARTS: usize = 400;

    fn new(tell: &'p mut dyn FnMut(Step)) -> Self {
        Self {
            tell,
            last: usize::MAX,
        }
    }

    fn at(&mut self, step: Step) {
        let (Step::Checking(done, all) | Step::Storing(done, all)) = step;
        let part = done.saturating_mul(Self::PARTS) / all.max(1);
        if part != self.last {
            self.last = part;
            (self.tell)(step);
        }
    }
}
