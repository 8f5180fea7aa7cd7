//! `show NUMBER|ID`: a record as in the import format, with where it stands.

use reports::label;
use serde_json::Value;

use super::Here;
use crate::answer::{Answer, Fault};
use crate::line::Record;

pub(super) fn run(here: &mut Here<'_, '_>, line: &Record) -> Result<Answer, Fault> {
    let desk = here.open()?;
    let shown = app::show::show(&desk, &line.record);
    desk.close()?;
    let shown = shown?;
    let said = said(here, &shown);
    Ok(Answer::new(shown, said))
}

fn said(here: &Here<'_, '_>, record: &Value) -> Vec<String> {
    let kind = record["kind"].as_str().unwrap_or_default();
    let number = record["number"]
        .as_str()
        .or(record["id"].as_str())
        .unwrap_or_default();
    let mut said = vec![format!("{} {number}", label::kind(here.lang, kind))];
    let fields = record.as_object().into_iter().flatten();
    for (name, value) in
        fields.filter(|(name, _)| !matches!(name.as_str(), "kind" | "number" | "id"))
    {
        tell(here, kind, name, value, &mut said);
    }
    said
}

/// One line a value; particulars of an object each on their own.
fn tell(here: &Here<'_, '_>, kind: &str, path: &str, value: &Value, said: &mut Vec<String>) {
    match value {
        Value::Object(parts) => {
            for (name, part) in parts {
                tell(here, kind, &format!("{path}.{name}"), part, said);
            }
        }
        Value::Array(items) if items.is_empty() => {}
        _ => {
            let name = label::field(here.lang, kind, path);
            said.push(format!("  {name}: {}", words(here, kind, path, value)));
        }
    }
}

/// A value in the reader's words.
pub(super) fn words(here: &Here<'_, '_>, kind: &str, path: &str, value: &Value) -> String {
    match value {
        Value::String(text) if path == "delivery" => here.say(&format!("delivery-{text}"), &[]),
        Value::String(text) if path.ends_with("nationality") => label::country(here.lang, text),
        Value::String(text) => label::code(here.lang, kind, path, text),
        Value::Array(items) => items
            .iter()
            .map(|item| words(here, kind, path, item))
            .collect::<Vec<_>>()
            .join(", "),
        other => other.to_string(),
    }
}
