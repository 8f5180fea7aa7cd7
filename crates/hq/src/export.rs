//! Export: the records of all bases in the import format, or as sheets, to a file that its owner alone can read.

use std::{
    ffi::OsStr,
    fs::{self, File, OpenOptions},
    io::{BufWriter, Write},
    os::unix::fs::OpenOptionsExt,
    path::{Path, PathBuf},
};

use chrono::NaiveDate;
use domain::{kind::Kind, kinds::KINDS, record::Record, when::day_span};
use reports::catalogue::Lang;

use crate::{
    Error, Headquarters,
    storage::{self, Desk},
};

mod sheets;

/// Format of an export.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// The import format, one record a line.
    Jsonl,
    /// One sheet.
    Csv,
    /// One tab a kind.
    Xlsx,
}

/// What to export.
#[derive(Debug, Clone)]
pub struct Export {
    /// Only this kind; all kinds that people write otherwise.
    pub kind: Option<String>,
    /// How.
    pub format: Format,
    /// First day, by `occurred_at` in Haiti.
    pub from: Option<NaiveDate>,
    /// Last day, included.
    pub to: Option<NaiveDate>,
    /// Replace an existing file.
    pub force: bool,
    /// Language of the names of tabs.
    pub lang: Lang,
}

/// What was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Exported {
    /// Records.
    pub records: u64,
    /// Bytes of the file.
    pub bytes: u64,
}

impl Headquarters {
    /// Writes the file, whole or not at all.
    ///
    /// # Errors
    /// `unknown_kind`, `bad_period`, `file_exists`, or what the disk or the engine said.
    pub fn export(&self, what: &Export, out: &Path) -> Result<Exported, Error> {
        what.check()?;
        if out.exists() && !what.force {
            return Err(Error::FileExists(out.display().to_string()));
        }
        let part = part_of(out);
        let written = storage::view(&*self.storage, |desk| match what.format {
            Format::Jsonl => lines(desk, what, &part),
            Format::Csv | Format::Xlsx => sheets::write(desk, what, &part),
        });
        let finished = written.and_then(|records| {
            fs::rename(&part, out)?;
            Ok(records)
        });
        if finished.is_err() {
            // What failed is told; that a part is left behind as well adds nothing.
            let _ = fs::remove_file(&part);
        }
        Ok(Exported {
            records: finished?,
            bytes: fs::metadata(out)?.len(),
        })
    }
}

impl Export {
    fn check(&self) -> Result<(), Error> {
        if let Some(kind) = &self.kind
            && Kind::find(kind).is_none_or(|kind| kind.reference)
        {
            return Err(Error::UnknownKind(kind.clone()));
        }
        match self.from.zip(self.to) {
            Some((from, to)) if to < from => Err(Error::State("bad_period")),
            _ => Ok(()),
        }
    }

    fn wants(&self, record: &Record) -> bool {
        let Some(at) = record.occurred_at() else {
            return self.from.is_none() && self.to.is_none();
        };
        let after = self.from.is_none_or(|from| at >= day_span(from).0);
        after && self.to.is_none_or(|to| at < day_span(to).1)
    }

    /// Calls `each` with every record asked for, kind by kind in the order of the tables, then by id.
    fn each(
        &self,
        desk: &dyn Desk,
        each: &mut dyn FnMut(Record) -> Result<(), Error>,
    ) -> Result<u64, Error> {
        let mut records = 0;
        let wanted = |kind: &&Kind| self.kind.as_deref().is_none_or(|code| code == kind.code);
        for kind in KINDS
            .iter()
            .filter(|kind| !kind.reference)
            .filter(|kind| wanted(kind))
        {
            desk.walk(Some(kind.code), &mut |record| {
                if !self.wants(&record) {
                    return Ok(());
                }
                records += 1;
                each(record)
            })?;
        }
        Ok(records)
    }
}

/// Where a file is written until it is whole: an export that fails leaves what was there.
fn part_of(out: &Path) -> PathBuf {
    let mut name = out.file_name().unwrap_or(OsStr::new("export")).to_owned();
    name.push(".part");
    out.with_file_name(name)
}

fn lines(desk: &dyn Desk, what: &Export, out: &Path) -> Result<u64, Error> {
    let mut file = BufWriter::new(create(out)?);
    let records = what.each(desk, &mut |record| {
        Ok(writeln!(file, "{}", domain::export::export(&record))?)
    })?;
    file.flush()?;
    file.get_ref().sync_all()?;
    Ok(records)
}

fn create(path: &Path) -> Result<File, Error> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true).mode(0o600);
    Ok(options.open(path)?)
}
