//! The certificate of a training.

use domain::record::Record;
use paper::{Block, Document, Field, TEXT_POINTS_LARGE};
use serde_json::Value;

use super::{Press, words};
use crate::catalogue::Arg;
use crate::label;

/// One certificate, for the attendee at this place of the list; `None` for one who was not certified.
#[must_use]
pub fn certificate(press: &Press<'_>, training: &Record, attendee: usize) -> Option<Document> {
    let attendee = training.list("attendees").get(attendee)?;
    if attendee.get("certified") != Some(&Value::Bool(true)) {
        return None;
    }
    let name = name(press, attendee)?;
    let theme = words::value(press, training, "theme").unwrap_or_default();
    let args: [(&str, Arg); 2] = [("name", name.into()), ("theme", theme.into())];
    let mut rows = press.known_fields(training, &["from", "to", "hours", "organiser", "donor"]);
    rows.extend(["rank", "base"].iter().filter_map(|part| {
        let held = attendee.get(part)?.as_str()?;
        Some(Field {
            label: label::field(press.lang, "training", &format!("attendees.{part}")),
            value: label::code(press.lang, "training", &format!("attendees.{part}"), held),
            ..Field::default()
        })
    }));
    let blocks = vec![
        Block::Text {
            title: String::new(),
            points: TEXT_POINTS_LARGE,
            paragraphs: vec![press.say_with("paper-certifies", &args)],
        },
        Block::Fields {
            title: String::new(),
            columns: 2,
            rows,
        },
        press.signatures(&[
            ("paper-sign-organiser", String::new()),
            ("paper-sign-commander", String::new()),
        ]),
    ];
    Some(press.about(press.say("paper-title-certificate"), training, blocks))
}

fn name(press: &Press<'_>, attendee: &Value) -> Option<String> {
    let officer = attendee.get("officer")?.as_str()?;
    let user = press.around.record(officer);
    let known = user.and_then(|user| user.text("name").map(str::to_owned));
    Some(known.unwrap_or_else(|| officer.to_owned()))
}
