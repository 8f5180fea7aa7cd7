//! `history NUMBER|ID`: who changed what, when, from what to what.

use reports::label;
use serde_json::Value;

use super::Here;
use super::show::words;
use crate::answer::{Answer, Fault};
use crate::line::Record;

pub(super) fn run(here: &mut Here<'_, '_>, line: &Record) -> Result<Answer, Fault> {
    let desk = here.open()?;
    let history = app::show::history(&desk, &line.record);
    desk.close()?;
    let history = history?;
    let changes = history["changes"].as_array().into_iter().flatten();
    let said = changes.map(|change| said(here, change)).collect();
    Ok(Answer::new(history, said))
}

fn said(here: &Here<'_, '_>, change: &Value) -> String {
    let part = |name: &str| change[name].as_str().unwrap_or_default();
    let (kind, field) = (part("kind"), part("field"));
    let value = |name: &str| match &change[name] {
        Value::Null => "–".to_owned(),
        value => words(here, kind, field, value),
    };
    let op = here.say(&format!("op-{}", part("op")), &[]);
    let what = if field.is_empty() {
        String::new()
    } else {
        format!(" {}", label::field(here.lang, kind, field))
    };
    let moved = if field.is_empty() {
        String::new()
    } else {
        format!(": {} → {}", value("before"), value("after"))
    };
    format!("{}  {}  {op}{what}{moved}", part("at"), part("by_name"))
}
