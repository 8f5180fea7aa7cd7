//! `device enrol|approve|list|revoke`.

use std::{
    fs::{self, OpenOptions},
    io::Write,
    os::unix::fs::OpenOptionsExt,
    path::Path,
};

use serde_json::{Value, json};

use super::{Answer, Here, grouped, shown};
use crate::{Error, devices::DeviceView};

/// Writes a one-time file, for its owner alone, and gives the same as a code to be dictated.
pub(super) fn enrol(
    here: &Here<'_, '_>,
    base: &str,
    out: &Path,
    approved: bool,
) -> Result<Answer, Error> {
    let hq = here.open()?;
    if let Some(url) = &here.settings.server {
        hq.set_server(url)?;
    }
    crate::export::free(out, false)?;
    let mut file = OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(out)
        .map_err(Error::Disk)?;
    let written = hq.enrol(base, approved).and_then(|invitation| {
        file.write_all(&invitation.to_bytes())?;
        file.sync_all()?;
        Ok(invitation)
    });
    let invitation = match written {
        Ok(invitation) => invitation,
        Err(error) => {
            fs::remove_file(out)?;
            return Err(error);
        }
    };
    let document = json!({
        "file": shown(out),
        "id": invitation.id,
        "base": invitation.base,
        "code": invitation.code(),
        "server": invitation.server,
        "hq_fingerprint": invitation.hq.fingerprint(),
        "approved": approved,
    });
    let said = here.say(
        "hq-enrolled",
        &[
            ("file", shown(out).into()),
            ("code", invitation.code().into()),
            ("server", invitation.server.clone().into()),
            ("fingerprint", grouped(&invitation.hq.fingerprint()).into()),
        ],
    );
    Ok(Answer::new(document, vec![said]))
}

pub(super) fn approve(here: &Here<'_, '_>, id: &str, fingerprint: &str) -> Result<Answer, Error> {
    let view = here.open()?.approve(id, fingerprint)?;
    Ok(Answer::new(document(&view), vec![line(here, &view)]))
}

pub(super) fn list(here: &Here<'_, '_>) -> Result<Answer, Error> {
    let views = here.open()?.devices()?;
    let devices: Vec<Value> = views.iter().map(document).collect();
    let mut said: Vec<String> = views.iter().map(|view| line(here, view)).collect();
    if said.is_empty() {
        said.push(here.say("hq-no-device", &[]));
    }
    Ok(Answer::new(json!({"devices": devices}), said))
}

pub(super) fn revoke(here: &Here<'_, '_>, id: &str) -> Result<Answer, Error> {
    let view = here.open()?.revoke(id)?;
    Ok(Answer::new(document(&view), vec![line(here, &view)]))
}

fn document(view: &DeviceView) -> Value {
    serde_json::to_value(view).expect("a device is plain")
}

fn line(here: &Here<'_, '_>, view: &DeviceView) -> String {
    let last = view.last_contact.clone();
    let fingerprint = view.fingerprint.as_deref().map(grouped);
    here.say(
        "hq-device",
        &[
            ("id", view.id.clone().into()),
            ("base", view.base.clone().into()),
            (
                "standing",
                here.say(&format!("hq-standing-{}", view.standing), &[])
                    .into(),
            ),
            (
                "fingerprint",
                fingerprint.unwrap_or_else(|| "–".to_owned()).into(),
            ),
            ("entries", view.entries.into()),
            (
                "last",
                last.unwrap_or_else(|| here.say("hq-never", &[])).into(),
            ),
        ],
    )
}
