//! `init`: the register of a base, its first device and its first person, with no network.

use std::fs::OpenOptions;
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
    if line.recovery_out.as_deref().is_some_and(Path::exists) {
        return Err(Fault::new("file_exists"));
    }
    let created = desk.create(CreateRegisterRequest {
        base: line.base,
        officer: line.officer.clone(),
        role: line.role,
        passphrase,
        language: here.lang.code().to_owned(),
    })?;
    let args = [
        ("base", created.base.as_str().into()),
        ("machine", created.machine.as_str().into()),
        ("user", line.officer.into()),
    ];
    let mut said = vec![here.say("say-init", &args)];
    let mut document = json!({
        "base": created.base, "device": created.device, "journal": created.journal, "user": created.user,
    });
    match line.recovery_out {
        Some(file) => {
            write_new(&file, &created.recovery.join("\n"))?;
            said.push(here.say(
                "say-recovery-file",
                &[("file", file.display().to_string().into())],
            ));
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

/// Writes what must be printed and erased: for its owner only, never over another file.
fn write_new(file: &Path, text: &str) -> Result<(), Fault> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let written = options.open(file).and_then(|mut open| {
        open.write_all(text.as_bytes())?;
        open.write_all(b"\n")?;
        open.sync_all()
    });
    written.map_err(|_| Fault::new("file_not_written").with("file", file.display()))
}
