//! `import`: JSON Lines in, every line checked before any is stored.

use std::fs::{self, File, OpenOptions};
use std::io::Write;
use std::path::Path;

use app::import::{Import as How, ImportReport, Step};

use super::Here;
use crate::answer::{Answer, Fault};
use crate::line::Import;
use crate::progress::Progress;
use crate::seat::unread;

pub(super) fn run(here: &mut Here<'_, '_>, line: Import) -> Result<Answer, Fault> {
    let file = fs::read(&line.file).map_err(|error| unread(&error, &line.file))?;
    if let Some(rejects) = &line.skip_bad {
        keep_apart(rejects, &line.file)?;
    }
    let desk = here.open()?;
    let rejects = line.skip_bad.as_deref().map(Rejects::open).transpose()?;
    let how = How {
        skip_bad: line.skip_bad.is_some(),
        amend: line.amend,
        dry_run: line.dry_run,
        lang: here.lang,
    };
    let report = read(here, &desk, &file, how)?;
    if let Some(rejects) = rejects {
        rejects.write(&report)?;
    }
    desk.close()?;
    let nothing = report.rejected > 0 && line.skip_bad.is_none();
    for error in &report.errors {
        let _ = say_error(here, error);
    }
    let trouble = nothing.then(|| Fault::new("bad_lines").with("rejected", report.rejected));
    let mut said = vec![said(here, &report)];
    if nothing {
        said.push(here.say("say-import-nothing", &[]));
    } else if line.dry_run {
        said.push(here.say("say-import-dry", &[]));
    }
    let document = serde_json::to_value(&report).expect("a report is plain");
    Ok(Answer::new(document, said).with(trouble))
}

fn read(
    here: &mut Here<'_, '_>,
    desk: &app::desk::Desk,
    file: &[u8],
    how: How,
) -> Result<ImportReport, Fault> {
    let names = [
        here.say("say-import-checking", &[]),
        here.say("say-import-storing", &[]),
    ];
    let mut progress = Progress::new(here.world.watched);
    let report = app::import::import(desk, file, how, &mut |step| match step {
        Step::Checking(done, all) => progress.at(&names[0], done, all),
        Step::Storing(done, all) => progress.at(&names[1], done, all),
    })?;
    Ok(report)
}

fn said(here: &Here<'_, '_>, report: &ImportReport) -> String {
    let args = [
        ("lines", report.lines.into()),
        ("stored", report.stored.into()),
        ("unchanged", report.unchanged.into()),
        ("rejected", report.rejected.into()),
    ];
    here.say("say-import", &args)
}

/// `line N: field: code: sentence`, in every language: the first three are for machines too.
fn say_error(here: &mut Here<'_, '_>, error: &app::import::LineError) -> std::io::Result<()> {
    if here.global.json {
        return Ok(());
    }
    let field = if error.field.is_empty() {
        "-"
    } else {
        &error.field
    };
    writeln!(
        here.world.err,
        "line {}: {field}: {}: {}",
        error.line, error.code, error.message
    )
}

/// The rejects never take the place of the file that they come from, by whatever name it is called.
fn keep_apart(rejects: &Path, file: &Path) -> Result<(), Fault> {
    match (fs::canonicalize(rejects), fs::canonicalize(file)) {
        (Ok(rejects), Ok(file)) if rejects == file => {
            Err(Fault::new("file_exists").with("file", rejects.display()))
        }
        _ => Ok(()),
    }
}

/// The file of the bad lines, for its owner alone. It is opened before anything is stored: lines that are left out are
/// never lost for want of a place.
struct Rejects<'p> {
    path: &'p Path,
    file: File,
}

impl<'p> Rejects<'p> {
    fn open(path: &'p Path) -> Result<Self, Fault> {
        // What is there and no folder is written on, not replaced: a device or a pipe will do.
        let is_there = path.exists() && !path.is_dir();
        if let Some(code) = reports::export::obstacle(path, true).filter(|_| !is_there) {
            return Err(Fault::new(code).with("file", path.display()));
        }
        let mut options = OpenOptions::new();
        options.write(true).create(true).truncate(false);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let file = options.open(path).map_err(|_| not_written(path))?;
        Ok(Self { path, file })
    }

    fn write(mut self, report: &ImportReport) -> Result<(), Fault> {
        let lines: String = report
            .rejects
            .iter()
            .map(|line| format!("{line}\n"))
            .collect();
        self.put(lines.as_bytes())
            .map_err(|_| not_written(self.path))
    }

    /// A pipe or a device is neither shortened nor synced.
    fn put(&mut self, bytes: &[u8]) -> std::io::Result<()> {
        if !self.file.metadata()?.is_file() {
            return self.file.write_all(bytes);
        }
        self.file.set_len(0)?;
        self.file.write_all(bytes)?;
        self.file.sync_all()
    }
}

fn not_written(path: &Path) -> Fault {
    Fault::new("file_not_written").with("file", path.display())
}
