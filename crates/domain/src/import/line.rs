//! One line: where it stands in the file, what it is called, what it says.

use std::ops::Range;

use serde_json::{Map, Value};

use super::{IMPORT_LINE_BYTES_MAX, IMPORT_LINES_MAX};
use crate::check::Fault;
use crate::json::parse_strict;
use crate::kind::Kind;
use crate::uuid::Uuid;

/// What is remembered of a line.
pub(super) struct Line {
    /// Counted from 1, blank lines included.
    pub(super) number: usize,
    pub(super) bytes: Range<usize>,
    pub(super) kind: Option<&'static Kind>,
    pub(super) id: Option<Uuid>,
    /// The lines it points to.
    pub(super) deps: Vec<u32>,
    /// Says again what the line before under the same id said.
    pub(super) again: bool,
    /// It is, or hangs on, a protection file.
    pub(super) protected: bool,
}

/// A line parsed: what it is called, and what it says.
pub(super) struct Parsed {
    pub(super) kind: &'static Kind,
    pub(super) reference: Option<String>,
    pub(super) id: Option<Uuid>,
    pub(super) json: Map<String, Value>,
}

impl Parsed {
    pub(super) fn read(bytes: &[u8]) -> Result<Self, Fault> {
        if bytes.len() > IMPORT_LINE_BYTES_MAX {
            let fault = Fault::new("", "too_long").with("limit", IMPORT_LINE_BYTES_MAX);
            return Err(fault.with("bytes", bytes.len()));
        }
        let text = std::str::from_utf8(bytes)
            .map_err(|error| Fault::new("", "not_utf8").with("byte", error.valid_up_to() + 1))?;
        let json = parse_strict(text)
            .map_err(|error| Fault::new("", "not_json").with("column", error.column()))?;
        match json {
            Value::Object(json) => Self::new(json),
            _ => Err(Fault::new("", "not_json").with("column", 1)),
        }
    }

    fn new(json: Map<String, Value>) -> Result<Self, Fault> {
        let code = text_of(&json, "kind")?.ok_or_else(|| Fault::new("kind", "missing"))?;
        let unknown = || Fault::new("kind", "unknown_kind").with("value", &code);
        let kind = Kind::find(&code).ok_or_else(unknown)?;
        if kind.reference {
            return Err(Fault::new("kind", "reference_kind").with("value", code));
        }
        let id = match text_of(&json, "id")? {
            None => None,
            Some(id) => Some(
                id.parse()
                    .map_err(|_| Fault::new("id", "bad_id").with("value", id))?,
            ),
        };
        let reference = text_of(&json, "ref")?;
        Ok(Self {
            kind,
            reference,
            id,
            json,
        })
    }
}

fn text_of(json: &Map<String, Value>, name: &str) -> Result<Option<String>, Fault> {
    match json.get(name) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(text)) if text.is_empty() => Ok(None),
        Some(Value::String(text)) => Ok(Some(text.clone())),
        Some(_) => Err(Fault::new(name, "bad_type").with("expected", "text")),
    }
}

/// The lines that are not blank; a byte order mark and carriage returns are no part of them.
pub(super) fn split(file: &[u8]) -> Result<Vec<Line>, Fault> {
    let mut lines = Vec::new();
    let mut from = if file.starts_with(b"\xef\xbb\xbf") {
        3
    } else {
        0
    };
    for (at, bytes) in file[from..].split(|byte| *byte == b'\n').enumerate() {
        let range = from..from + bytes.trim_ascii_end().len();
        from += bytes.len() + 1;
        if range.is_empty() {
            continue;
        }
        if lines.len() == IMPORT_LINES_MAX {
            return Err(Fault::new("", "too_many_lines").with("limit", IMPORT_LINES_MAX));
        }
        let (kind, id, deps) = (None, None, Vec::new());
        lines.push(Line {
            number: at + 1,
            bytes: range,
            kind,
            id,
            deps,
            again: false,
            protected: false,
        });
    }
    Ok(lines)
}
