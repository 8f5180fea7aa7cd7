//! The rejects file: bad lines, whole, with what is wrong, in a form that imports once corrected.

use base64::{Engine, engine::general_purpose::STANDARD};
use serde_json::{Map, Value, json};

use super::Sheet;
use crate::check::Fault;

impl Sheet<'_> {
    /// The bad lines as JSON, in the order of the file: what the line says, and under `$errors` what is wrong with it.
    ///
    /// Pointers to good lines have become ids. A line that is no JSON stands as text under `$raw`, one that is no text
    /// as base64 under `$raw_base64`. `sentence` says a fault in the reader's language.
    pub fn rejects<'s>(
        &'s self,
        sentence: &'s dyn Fn(&Fault) -> String,
    ) -> impl Iterator<Item = Value> + 's {
        self.faults.iter().map(|(index, faults)| {
            let index = *index as usize;
            let errors: Vec<_> = faults
                .iter()
                .map(|f| json!({"field": f.field, "code": f.code, "message": sentence(f)}))
                .collect();
            let mut line = self.as_written(index);
            line.insert("$line".into(), self.lines[index].number.into());
            line.insert("$errors".into(), errors.into());
            Value::Object(line)
        })
    }

    fn as_written(&self, index: usize) -> Map<String, Value> {
        if let Ok(parsed) = self.parse(index) {
            return self.resolved_json(parsed);
        }
        let bytes = self.text(index);
        let text = std::str::from_utf8(bytes);
        if let Ok(Ok(Value::Object(map))) = text.map(crate::json::parse_strict) {
            return map;
        }
        let raw = match text {
            Ok(text) => ("$raw", text.to_owned()),
            Err(_) => ("$raw_base64", STANDARD.encode(bytes)),
        };
        Map::from_iter([(raw.0.to_owned(), raw.1.into())])
    }
}
