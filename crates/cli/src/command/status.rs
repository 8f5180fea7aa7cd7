//! `status`: the register, its journals, what waits.

use serde_json::Value;

use super::Here;
use crate::answer::{Answer, Fault};

pub(super) fn run(here: &mut Here<'_, '_>) -> Result<Answer, Fault> {
    let desk = here.open()?;
    let status = app::status::status(&desk);
    desk.close()?;
    let status = status?;
    let said = said(here, &status);
    Ok(Answer::new(status, said))
}

fn said(here: &Here<'_, '_>, status: &Value) -> Vec<String> {
    let words = |value: &Value| {
        value
            .as_str()
            .map_or_else(|| value.to_string(), str::to_owned)
    };
    let args = [
        ("base", words(&status["base"]).into()),
        ("device", words(&status["device"]).into()),
        ("user", words(&status["user_name"]).into()),
    ];
    let mut said = vec![here.say("say-status-register", &args)];
    for journal in status["journals"].as_array().into_iter().flatten() {
        let args = [
            ("mark", words(&journal["mark"]).into()),
            ("entries", words(&journal["entries"]).into()),
            ("received", words(&journal["received_by_hq"]).into()),
        ];
        said.push(here.say("say-status-journal", &args));
    }
    let waiting = &status["waiting"];
    let args = [
        ("entries", words(&waiting["entries"]).into()),
        ("bytes", words(&waiting["bytes"]).into()),
    ];
    said.push(here.say("say-status-waiting", &args));
    said.push(match status["last_success"].as_str() {
        Some(at) => here.say("say-status-success", &[("at", at.into())]),
        None => here.say("say-status-never", &[]),
    });
    let args = [
        ("conflicts", words(&status["conflicts"]).into()),
        ("aside", words(&status["set_aside"]).into()),
    ];
    said.push(here.say("say-status-conflicts", &args));
    if status["clock_doubtful"] == true {
        said.push(here.say("say-status-clock", &[]));
    }
    said
}
