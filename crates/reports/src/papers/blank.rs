//! Blank forms for an outage: what the program would ask, with lines to write on.

use domain::kind::{Field as Asked, Kind, NARRATIVE_BYTES_MAX, Need, Type};
use paper::{Block, Document, Field};

use super::Press;
use crate::label;

/// Lines for a text of any length.
const LINES_LONG: u8 = 8;
/// Codes that fit beside their boxes; of a longer list the word is written.
const BOXES_MAX: usize = 16;

/// The form of a kind. What must be there at the first save is marked; boxes stand for short lists.
#[must_use]
pub fn blank(press: &Press<'_>, kind: &Kind) -> Document {
    let header = ["occurred_at", "place", "reported_by"];
    let header = header.iter().filter_map(|name| kind.field(name));
    let (long, short): (Vec<&Asked>, Vec<&Asked>) = header
        .chain(kind.fields)
        .partition(|field| matches!(field.ty, Type::Text(NARRATIVE_BYTES_MAX)));
    let rows = short.iter().map(|field| row(press, kind, field)).collect();
    let mut blocks = vec![Block::Fields {
        title: String::new(),
        columns: 2,
        rows,
    }];
    blocks.extend(long.iter().map(|field| Block::Ruled {
        title: asked(press, kind, field),
        lines: LINES_LONG,
    }));
    blocks.push(press.signatures(&[
        ("paper-sign-officer", String::new()),
        ("paper-sign-commander", String::new()),
    ]));
    let mut sheet = press.sheet(label::kind(press.lang, kind.code), blocks);
    sheet.head.summary = press.say("paper-blank-how");
    sheet
}

fn row(press: &Press<'_>, kind: &Kind, field: &Asked) -> Field {
    Field {
        label: asked(press, kind, field),
        choices: choices(press, kind, field),
        ..Field::default()
    }
}

fn asked(press: &Press<'_>, kind: &Kind, field: &Asked) -> String {
    let name = label::field(press.lang, kind.code, field.name);
    match field.need {
        Need::Save => format!("{name} *"),
        Need::Complete | Need::Optional => name,
    }
}

fn choices(press: &Press<'_>, kind: &Kind, field: &Asked) -> Vec<String> {
    let codes: &[&str] = match field.ty {
        Type::Code(codes) | Type::Listed(_, codes) => codes,
        Type::List(Type::Code(codes) | Type::Listed(_, codes)) => codes,
        Type::Bool => return vec![press.say("paper-yes"), press.say("paper-no")],
        _ => return Vec::new(),
    };
    if codes.len() > BOXES_MAX {
        return Vec::new();
    }
    let word = |code: &&str| label::code(press.lang, kind.code, field.name, code);
    codes.iter().map(word).collect()
}
