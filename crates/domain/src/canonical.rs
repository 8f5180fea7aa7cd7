//! Canonical JSON (RFC 8785) for what the register holds, and the digest of a list of records.
//!
//! The register holds no floating-point number, so the one hard part of the RFC never arises.

use std::fmt::Write as _;

use serde_json::{Map, Value};
use sha2::{Digest as _, Sha256};

/// The canonical text of a value: keys in UTF-16 order, no space, shortest escapes.
#[must_use]
pub fn canonical(value: &Value) -> String {
    let mut out = String::new();
    write_value(&mut out, value);
    out
}

/// Appends the canonical text of a value.
pub fn write_value(out: &mut String, value: &Value) {
    match value {
        Value::String(text) => write_text(out, text),
        Value::Array(items) => write_array(out, items),
        Value::Object(map) => write_object(out, map),
        other => write!(out, "{other}").expect("a string takes any text"),
    }
}

/// Appends a JSON string with the escapes RFC 8785 names and no others.
pub fn write_text(out: &mut String, text: &str) {
    out.push('"');
    let mut from = 0;
    for (at, byte) in text.bytes().enumerate() {
        if byte >= b' ' && byte != b'"' && byte != b'\\' {
            continue;
        }
        out.push_str(&text[from..at]);
        from = at + 1;
        match byte {
            b'"' => out.push_str("\\\""),
            b'\\' => out.push_str("\\\\"),
            b'\n' => out.push_str("\\n"),
            b'\r' => out.push_str("\\r"),
            b'\t' => out.push_str("\\t"),
            0x08 => out.push_str("\\b"),
            0x0c => out.push_str("\\f"),
            control => write!(out, "\\u{control:04x}").expect("a string takes any text"),
        }
    }
    out.push_str(&text[from..]);
    out.push('"');
}

fn write_array(out: &mut String, items: &[Value]) {
    out.push('[');
    for (index, item) in items.iter().enumerate() {
        if index > 0 {
            out.push(',');
        }
        write_value(out, item);
    }
    out.push(']');
}

fn write_object(out: &mut String, map: &Map<String, Value>) {
    write_pairs(
        out,
        map.iter()
            .map(|(key, value)| (key.as_str(), value))
            .collect(),
    );
}

/// Appends the canonical text of the object made of these pairs.
pub fn write_pairs(out: &mut String, mut pairs: Vec<(&str, &Value)>) {
    if pairs.iter().all(|(key, _)| key.is_ascii()) {
        pairs.sort_unstable_by_key(|(key, _)| *key);
    } else {
        pairs.sort_unstable_by(|(a, _), (b, _)| a.encode_utf16().cmp(b.encode_utf16()));
    }
    out.push('{');
    for (index, (key, value)) in pairs.into_iter().enumerate() {
        if index > 0 {
            out.push(',');
        }
        write_text(out, key);
        out.push(':');
        write_value(out, value);
    }
    out.push('}');
}

/// Length of the canonical text of a value, in bytes.
#[must_use]
pub fn weight(value: &Value) -> usize {
    let separators = |len: usize| 2 + len.saturating_sub(1);
    match value {
        Value::Null => 4,
        Value::Bool(yes) => 5 - usize::from(*yes),
        Value::Number(number) => number.to_string().len(),
        Value::String(text) => 2 + text.bytes().map(byte_weight).sum::<usize>(),
        Value::Array(items) => separators(items.len()) + items.iter().map(weight).sum::<usize>(),
        Value::Object(map) => {
            let pair = |(key, value): (&String, &Value)| {
                3 + key.bytes().map(byte_weight).sum::<usize>() + weight(value)
            };
            separators(map.len()) + map.iter().map(pair).sum::<usize>()
        }
    }
}

/// Length of one byte of text once it is escaped.
#[must_use]
pub(crate) fn byte_weight(byte: u8) -> usize {
    match byte {
        b'"' | b'\\' | b'\n' | b'\r' | b'\t' | 0x08 | 0x0c => 2,
        0..b' ' => 6,
        _ => 1,
    }
}

/// Digest of records, fed one canonical line at a time in the order of their ids.
#[derive(Debug, Clone, Default)]
pub struct Digest(Sha256);

impl Digest {
    /// An empty digest.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes the next record's canonical text; the line break is added here.
    pub fn line(&mut self, text: &str) {
        self.0.update(text.as_bytes());
        self.0.update(b"\n");
    }

    /// `sha256:` and 64 hexadecimal digits.
    #[must_use]
    pub fn finish(self) -> String {
        let mut out = String::from("sha256:");
        for byte in self.0.finalize() {
            write!(out, "{byte:02x}").expect("a string takes any text");
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn keys_sort_by_utf16_as_the_rfc_shows() {
        let value =
            json!({"\u{20ac}":1,"\r":2,"\u{fb33}":3,"1":4,"\u{1f600}":5,"\u{80}":6,"\u{f6}":7});
        assert_eq!(
            canonical(&value),
            "{\"\\r\":2,\"1\":4,\"\u{80}\":6,\"\u{f6}\":7,\"\u{20ac}\":1,\"\u{1f600}\":5,\"\u{fb33}\":3}"
        );
    }

    #[test]
    fn strings_take_the_shortest_escapes() {
        let value = json!("€$\u{f}\nA'B\"\\\\\"/\u{7f}");
        assert_eq!(
            canonical(&value),
            "\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\u{7f}\""
        );
    }

    #[test]
    fn nesting_keeps_array_order_and_sorts_objects() {
        let value = json!({"b":[3,1,{"z":true,"a":-5}],"a":{}});
        assert_eq!(canonical(&value), r#"{"a":{},"b":[3,1,{"a":-5,"z":true}]}"#);
    }

    #[test]
    fn a_weight_is_the_length_of_the_text() {
        let value = json!({"b\n": [3, 1, {"z": true, "a": -5}], "a": {}, "\u{20ac}": ["\u{1}\\é", false, []]});
        assert_eq!(weight(&value), canonical(&value).len());
    }

    #[test]
    fn a_digest_is_sha256_of_the_lines() {
        let mut digest = Digest::new();
        digest.line("abc");
        assert_eq!(
            digest.finish(),
            "sha256:edeaaff3f1774ad2888673770c6d64097e391bc362d7d6fb34982ddf0efd18cb"
        );
    }
}
