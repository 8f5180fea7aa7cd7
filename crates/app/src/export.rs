//! Export: records in the import format, or as sheets, to a plain file that its owner alone can read.

mod sheets;

use std::fs::{File, OpenOptions};
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

use domain::kind::Kind;
use domain::record::Record;
pub use reports::export::{Export, Format};

use crate::desk::Desk;
use crate::fault::Fault;
use crate::reading::Reading;
use crate::rights::Action;

/// What was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Exported {
    /// Records.
    pub records: usize,
    /// Bytes of the file.
    pub bytes: u64,
    /// Texts that a cell could not hold.
    pub cut: usize,
}

/// Writes the file.
///
/// # Errors
/// `unknown_kind`, `no_permission`, `bad_period`, what [`reports::export::obstacle`] sees, or what the disk said.
pub fn export(desk: &Desk, what: &Export, out: &Path) -> Result<Exported, Fault> {
    if let Some(kind) = &what.kind
        && Kind::find(kind).is_none_or(|kind| kind.reference)
    {
        return Err(Fault::new("unknown_kind").with("kind", kind));
    }
    if what.from.zip(what.to).is_some_and(|(from, to)| to < from) {
        return Err(Fault::new("bad_period"));
    }
    desk.with(|session| {
        session.may(Action::Export)?;
        if let Some(code) = reports::export::obstacle(out, what.force) {
            return Err(Fault::new(code).with("file", out.display()));
        }
        let reading = session.read()?;
        let part = part_of(out);
        let written = match what.format {
            Format::Jsonl => write_lines(&reading, what, &part).map(|records| (records, 0)),
            Format::Csv | Format::Xlsx => sheets::write(&reading, what, &part),
        };
        let finished = written.and_then(|written| {
            std::fs::rename(&part, out).map_err(|error| not_written(&error))?;
            Ok(written)
        });
        if finished.is_err() {
            let _ = std::fs::remove_file(&part);
        }
        let (records, cut) = finished?;
        let bytes = std::fs::metadata(out)
            .map_err(|error| not_written(&error))?
            .len();
        Ok(Exported {
            records,
            bytes,
            cut,
        })
    })
}

/// Where a file is written until it is whole: an export that fails leaves what was there.
fn part_of(out: &Path) -> PathBuf {
    let mut name = out.file_name().unwrap_or_default().to_owned();
    name.push(".part");
    out.with_file_name(name)
}

/// Calls `each` with every record asked for, kind by kind in the order of the tables, then by id.
fn each(
    reading: &Reading<'_>,
    what: &Export,
    mut each: impl FnMut(Record) -> Result<(), Fault>,
) -> Result<(), Fault> {
    let kinds = domain::kinds::KINDS.iter().filter(|kind| !kind.reference);
    let wanted = |code: &str| what.kind.as_deref().is_none_or(|kind| kind == code);
    for kind in kinds.filter(|kind| wanted(kind.code)) {
        reading.reader.walk(Some(kind.code), |record| {
            if what.spans(&record) {
                each(record)
            } else {
                Ok(())
            }
        })?;
    }
    Ok(())
}

/// Records are written in the order that an import wants: whoever is pointed at comes from the same file in any order.
fn write_lines(reading: &Reading<'_>, what: &Export, out: &Path) -> Result<usize, Fault> {
    let mut file = BufWriter::new(create(out)?);
    let mut records = 0;
    each(reading, what, |record| {
        records += 1;
        writeln!(file, "{}", domain::export::export(&record)).map_err(|error| not_written(&error))
    })?;
    file.flush().map_err(|error| not_written(&error))?;
    file.get_ref()
        .sync_all()
        .map_err(|error| not_written(&error))?;
    Ok(records)
}

/// A file for its owner alone.
pub(crate) fn create(path: &Path) -> Result<File, Fault> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map_err(|error| not_written(&error))
}

fn not_written(error: &std::io::Error) -> Fault {
    let full = error.kind() == std::io::ErrorKind::StorageFull;
    Fault::new(if full {
        "disk_full"
    } else {
        "file_not_written"
    })
}
