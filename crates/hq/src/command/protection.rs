//! `protection-key`: the key that bases seal their protection files to.

use std::path::Path;

use serde_json::json;

use super::{Answer, Here, grouped, shown};
use crate::Error;

pub(super) fn key(here: &Here<'_, '_>, out: &Path) -> Result<Answer, Error> {
    let fingerprint = here.open()?.make_protection_key(out)?.fingerprint();
    let document = json!({"file": shown(out), "fingerprint": fingerprint});
    let args = [
        ("file", shown(out).into()),
        ("fingerprint", grouped(&fingerprint).into()),
    ];
    Ok(Answer::new(
        document,
        vec![here.say("hq-protection-key", &args)],
    ))
}
