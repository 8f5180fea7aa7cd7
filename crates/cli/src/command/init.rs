//! `init`: the register of a base, its first device and its first person, with no network.

use std::fs::{File, OpenOptions};
use std::io::Write;
use std::path::Path;

use app::lock::CreateRegisterRequest;
use serde_json::json;

use super::Here;
use crate::answer::{Answer, Fault};
use crate::line::Init;
use crate::seat;

pub(super) fn run(here: &mut Here<'_, '_>, line: Init) -> Result<Answer, Fault> {
    let desk = seat::desk(here.global, here.lang, here.world)?;
    let file = seat::named_file(here.global, here.world);
    let chosen = seat::new_passphrase(file, &line.officer, here.lang, here.world)?;
    let passphrase = chosen.ok_or_else(|| Fault::new("passphrase_needed"))?;
    let sheet = line.recovery_out.as_deref().map(Sheet::open).transpose()?;
    let created = desk.create(CreateRegisterRequest {
        base: line.base,
        officer: line.officer.clone(),
        role: line.role,
        passphrase,
        language: here.lang.code().to_owned(),
    });
    let created = match created {
        Ok(created) => created,
        Err(fault) => {
            sheet.map_or(Ok(()), Sheet::remove)?;
            return Err(fault.into());
        }
    };
    let args = [
        ("base", created.base.as_str().into()),
        ("machine", created.machine.as_str().into()),
        ("user", line.officer.into()),
    ];
    let mut said = vec![here.say("say-init", &args)];
    let mut document = json!({
        "base": created.base, "device": created.device, "journal": created.journal, "user": created.user,
    });
    match sheet {
        Some(sheet) => {
            let file = sheet.write(&created.recovery.join("\n"))?;
            said.push(here.say("say-recovery-file", &[("file", file.into())]));
        }
        None => {
            document["recovery"] = json!(created.recovery);
            said.push(here.say("say-recovery", &[]));
            said.extend(created.recovery);
        }
    }
    desk.close()?;
    Ok(Answer::new(document, said))
}

/// The file of the recovery sheet: for its owner only, never over another file. It is there before the register is,
/// because the key that it will hold is shown once and kept nowhere.
struct Sheet<'p> {
    path: &'p Path,
    file: File,
}

impl<'p> Sheet<'p> {
    fn open(path: &'p Path) -> Result<Self, Fault> {
        if let Some(code) = reports::export::obstacle(path, false) {
            return Err(Fault::new(code).with("file", path.display()));
        }
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let file = options.open(path).map_err(|_| not_written(path))?;
        Ok(Self { path, file })
    }

    /// Writes what must be printed and erased; gives the path.
    fn write(mut self, text: &str) -> Result<String, Fault> {
        let written = writeln!(self.file, "{text}").and_then(|()| self.file.sync_all());
        written.map_err(|_| not_written(self.path))?;
        Ok(self.path.display().to_string())
    }

    fn remove(self) -> Result<(), Fault> {
        std::fs::remove_file(self.path).map_err(|_| not_written(self.path))
    }
}

fn not_written(path: &Path) -> Fault {
    Fault::new("file_not_written").with("file", path.display())
}
