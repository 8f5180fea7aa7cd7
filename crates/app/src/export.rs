//! Export: records in the import format, or as sheets, to a plain file that its owner alone can read.

mod sheets;

use std::fs::{File, OpenOptions};
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

use domain::kind::Kind;
use domain::record::Record;
pub use reports::export::{Export, Format};

use crate::desk::{Desk, Session};
use crate::fault::Fault;
use crate::protection::is_protected;
use crate::reading::Reading;
use crate::rights::{Action, exporting_files};

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
        let reach = Reach::of(session)?;
        if let Some(code) = reports::export::obstacle(out, what.force) {
            return Err(Fault::new(code).with("file", out.display()));
        }
        if reach.files {
            note_reads(session, what)?;
        }
        let reading = session.read()?;
        let from = From {
            session,
            reading: &reading,
            reach,
        };
        let part = part_of(out);
        let written = match what.format {
            Format::Jsonl => write_lines(&from, what, &part).map(|records| (records, 0)),
            Format::Csv | Format::Xlsx => sheets::write(&from, what, &part),
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
pub(crate) fn part_of(out: &Path) -> PathBuf {
    let mut name = out.file_name().unwrap_or_default().to_owned();
    name.push(".part");
    out.with_file_name(name)
}

/// How far a person's exports go.
#[derive(Clone, Copy)]
struct Reach {
    /// Open records, and of sealed ones what is in clear.
    lists: bool,
    /// Protection files, opened.
    files: bool,
}

impl Reach {
    fn of(session: &Session) -> Result<Self, Fault> {
        let (lists, files) = (session.may(Action::Export), exporting_files(session));
        match (&lists, &files) {
            (Err(refused), Err(_)) => Err(refused.clone()),
            _ => Ok(Self {
                lists: lists.is_ok(),
                files: files.is_ok(),
            }),
        }
    }
}

/// Where records come from, and how far this person sees them.
struct From<'a> {
    session: &'a Session,
    reading: &'a Reading<'a>,
    reach: Reach,
}

impl From<'_> {
    /// A record as it may be written out; `None` when it may not.
    fn seen(&self, record: Record) -> Result<Option<Record>, Fault> {
        if is_protected(&record) && self.reach.files {
            let opened = self.session.store.opened(&record.id)?;
            return Ok(opened.map(|opened| opened.record));
        }
        Ok(self.reach.lists.then_some(record))
    }
}

/// What is read for an export is written down before anything of it is read.
fn note_reads(session: &mut Session, what: &Export) -> Result<(), Fault> {
    let mut files = Vec::new();
    walk(&session.read()?, what, |record| {
        if is_protected(&record) && spans(what, &record) {
            files.push(record);
        }
        Ok(())
    })?;
    session.write(|tx| {
        for record in &files {
            tx.note_read(record, "export", None)?;
        }
        Ok(())
    })
}

/// A file that is sealed here is dated by the hour it was written at: the day of what it tells is sealed.
fn spans(what: &Export, record: &Record) -> bool {
    let mut dated = record.clone();
    if let (true, Some(at)) = (record.sealed, record.get("recorded_at")) {
        dated.fields.insert("occurred_at".to_owned(), at.clone());
    }
    what.spans(&dated)
}

/// Calls `each` with every record asked for that this person may write out, kind by kind in the order of the tables,
/// then by id.
fn each(
    from: &From<'_>,
    what: &Export,
    mut each: impl FnMut(Record) -> Result<(), Fault>,
) -> Result<(), Fault> {
    walk(from.reading, what, |record| match spans(what, &record) {
        true => from.seen(record)?.map_or(Ok(()), &mut each),
        false => Ok(()),
    })
}

fn walk(
    reading: &Reading<'_>,
    what: &Export,
    mut each: impl FnMut(Record) -> Result<(), Fault>,
) -> Result<(), Fault> {
    let kinds = domain::kinds::KINDS.iter().filter(|kind| !kind.reference);
    let wanted = |code: &str| what.kind.as_deref().is_none_or(|kind| kind == code);
    for kind in kinds.filter(|kind| wanted(kind.code)) {
        reading.reader.walk(Some(kind.code), &mut each)?;
    }
    Ok(())
}

/// Records are written in the order that an import wants: whoever is pointed at comes from the same file in any order.
fn write_lines(from: &From<'_>, what: &Export, out: &Path) -> Result<usize, Fault> {
    let mut file = BufWriter::new(create(out)?);
    let mut records = 0;
    each(from, what, |record| {
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

/// What the disk said of a file that was to be written.
pub(crate) fn not_written(error: &std::io::Error) -> Fault {
    let full = error.kind() == std::io::ErrorKind::StorageFull;
    Fault::new(if full {
        "disk_full"
    } else {
        "file_not_written"
    })
}
