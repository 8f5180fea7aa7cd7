//! `enrol FILE|CODE`: headquarters, known to this machine.

use serde_json::json;

use super::Here;
use crate::answer::{Answer, Fault};
use crate::line::Enrol;

pub(super) fn run(here: &mut Here<'_, '_>, line: Enrol) -> Result<Answer, Fault> {
    let desk = here.open()?;
    let enrolled = app::sending::enrol(&desk, &line.source, line.server.as_deref());
    desk.close()?;
    let enrolled = enrolled?;
    let document = json!({
        "base": enrolled.base,
        "device": enrolled.device,
        "hq_fingerprint": enrolled.hq_fingerprint,
        "server": enrolled.server,
        "fingerprint": enrolled.fingerprint,
    });
    let args = [
        ("base", enrolled.base.into()),
        ("headquarters", enrolled.hq_fingerprint.into()),
        ("own", enrolled.fingerprint.into()),
    ];
    Ok(Answer::new(document, vec![here.say("say-enrol", &args)]))
}
