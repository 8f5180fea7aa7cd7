//! `completions bash|zsh|fish`: for both programs, whose lines are the same.

use serde_json::json;

use super::Here;
use crate::answer::{Answer, Fault};
use crate::line::{Completions, grammar};

pub(super) fn run(here: &mut Here<'_, '_>, line: &Completions) -> Result<Answer, Fault> {
    let mut script = Vec::new();
    for program in ["fwontye", "fwontye-cli"] {
        clap_complete::generate(line.shell, &mut grammar(here.lang), program, &mut script);
    }
    let script = String::from_utf8(script).map_err(|_| Fault::new("internal"))?;
    let document = json!({"shell": line.shell.to_string(), "script": script});
    Ok(Answer::new(document, vec![script]))
}
