//! Export: the records of all bases in the import format, or as sheets, to a file that its owner alone can read.

use std::{
    ffi::OsStr,
    fs::{self, File, OpenOptions},
    io::{BufWriter, Write},
    os::unix::fs::OpenOptionsExt,
    path::{Path, PathBuf},
};

use domain::{kind::Kind, kinds::KINDS, record::Record};
use reports::export::obstacle;
pub use reports::export::{Export, Format};

use crate::{
    Error, Headquarters,
    storage::{self, Desk},
};

mod sheets;

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
    /// `unknown_kind`, `bad_period`, what [`obstacle`] sees, or what the disk or the engine said.
    pub fn export(&self, what: &Export, out: &Path) -> Result<Exported, Error> {
        check(what)?;
        free(out, what.force)?;
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

/// Refuses a place where no file can be written.
pub(crate) fn free(out: &Path, replace: bool) -> Result<(), Error> {
    let path = out.display().to_string();
    obstacle(out, replace).map_or(Ok(()), |code| Err(Error::Place { code, path }))
}

fn check(what: &Export) -> Result<(), Error> {
    if let Some(kind) = &what.kind
        && Kind::find(kind).is_none_or(|kind| kind.reference)
    {
        return Err(Error::UnknownKind(kind.clone()));
    }
    match what.from.zip(what.to) {
        Some((from, to)) if to < from => Err(Error::State("bad_period")),
        _ => Ok(()),
    }
}

/// Calls `act` with every record asked for, kind by kind in the order of the tables, then by id.
fn each(
    desk: &dyn Desk,
    what: &Export,
    act: &mut dyn FnMut(Record) -> Result<(), Error>,
) -> Result<u64, Error> {
    let mut records = 0;
    let wanted = |kind: &&Kind| what.kind.as_deref().is_none_or(|code| code == kind.code);
    for kind in KINDS
        .iter()
        .filter(|kind| !kind.reference)
        .filter(|kind| wanted(kind))
    {
        desk.walk(Some(kind.code), &mut |record| {
            if !what.spans(&record) {
                return Ok(());
            }
            records += 1;
            act(record)
        })?;
    }
    Ok(records)
}

/// Where a file is written until it is whole: an export that fails leaves what was there.
fn part_of(out: &Path) -> PathBuf {
    let mut name = out.file_name().unwrap_or(OsStr::new("export")).to_owned();
    name.push(".part");
    out.with_file_name(name)
}

fn lines(desk: &dyn Desk, what: &Export, out: &Path) -> Result<u64, Error> {
    let mut file = BufWriter::new(create(out)?);
    let records = each(desk, what, &mut |record| {
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
