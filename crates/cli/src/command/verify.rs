//! `verify` and `rebuild`: is the register whole, and are its records those of its journals?

use serde_json::Value;

use super::Here;
use crate::answer::{Answer, Fault};
use crate::line::Verify;

pub(super) fn verify(here: &mut Here<'_, '_>, line: &Verify) -> Result<Answer, Fault> {
    let desk = here.open()?;
    let verified = if line.deep {
        app::verify::verify_deep(&desk, here.lang)
    } else {
        app::verify::verify(&desk, here.lang)
    };
    desk.close()?;
    let verified = verified?;
    let problems: Vec<&Value> = verified["problems"]
        .as_array()
        .into_iter()
        .flatten()
        .collect();
    let mut said: Vec<String> = problems
        .iter()
        .map(|problem| problem_said(problem))
        .collect();
    let count = |name: &str| verified[name].as_u64().unwrap_or_default().into();
    said.push(match problems.len() {
        0 => here.say(
            "say-verify-ok",
            &[
                ("journals", count("journals")),
                ("entries", count("entries")),
            ],
        ),
        found => here.say("say-verify-bad", &[("count", found.into())]),
    });
    let trouble = problems
        .first()
        .map(|first| Fault::new(first["code"].as_str().unwrap_or("damaged")));
    said.extend(digests(&verified));
    Ok(Answer::new(verified, said).with(trouble))
}

pub(super) fn rebuild(here: &mut Here<'_, '_>) -> Result<Answer, Fault> {
    let desk = here.open()?;
    let rebuilt = app::verify::rebuild(&desk);
    desk.close()?;
    let rebuilt = rebuilt?;
    let entries = rebuilt["entries"].as_u64().unwrap_or_default();
    let mut said = vec![here.say("say-rebuild", &[("entries", entries.into())])];
    said.extend(digests(&rebuilt));
    Ok(Answer::new(rebuilt, said))
}

fn problem_said(problem: &Value) -> String {
    let part = |name: &str| problem[name].as_str().unwrap_or_default();
    format!(
        "{} {}: {}",
        part("journal"),
        problem["seq"],
        part("message")
    )
}

fn digests(document: &Value) -> Vec<String> {
    let digests = document["projection_digest"]
        .as_object()
        .into_iter()
        .flatten();
    digests
        .map(|(base, digest)| format!("{base} {}", digest.as_str().unwrap_or_default()))
        .collect()
}
