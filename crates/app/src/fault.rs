//! What the window and the commands are told when something does not go: a code, what its sentence names, and fields.

use std::collections::BTreeMap;

use serde::Serialize;
use ts_rs::TS;

/// A refusal or a failure. Nothing was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Fault {
    /// Stable code: `error-<code>` in the catalogues. `invalid` when `fields` says which.
    pub code: String,
    /// What the sentence names.
    pub params: BTreeMap<String, String>,
    /// The fields to correct, in the order of the form.
    pub fields: Vec<FieldFault>,
}

/// One field to correct.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct FieldFault {
    /// Path in the request (`persons[0].person.family_name`, `incident.nature`).
    pub field: String,
    /// Stable code: `error-<code>` in the catalogues.
    pub code: String,
    /// What the sentence names.
    pub params: BTreeMap<String, String>,
}

impl Fault {
    /// A fault that concerns no field.
    #[must_use]
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            params: BTreeMap::new(),
            fields: Vec::new(),
        }
    }

    /// Adds what the sentence names.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl ToString) -> Self {
        self.params.insert(name.to_owned(), value.to_string());
        self
    }

    /// Fields to correct; `at` is put before each path.
    #[must_use]
    pub fn invalid(at: &str, faults: Vec<domain::check::Fault>) -> Self {
        let fields = faults
            .into_iter()
            .map(|fault| FieldFault::under(at, fault))
            .collect();
        Self {
            code: "invalid".into(),
            params: BTreeMap::new(),
            fields,
        }
    }

    /// One field to correct.
    #[must_use]
    pub fn field(path: &str, code: &'static str) -> Self {
        Self::invalid("", vec![domain::check::Fault::new(path, code)])
    }
}

impl FieldFault {
    fn under(at: &str, fault: domain::check::Fault) -> Self {
        let field = match (at, fault.field.as_str()) {
            ("", own) => own.to_owned(),
            (at, "") => at.to_owned(),
            (at, own) => format!("{at}.{own}"),
        };
        let params = fault
            .params
            .into_iter()
            .map(|(name, value)| (name.to_owned(), value))
            .collect();
        Self {
            field,
            code: fault.code.to_owned(),
            params,
        }
    }
}

impl From<store::Error> for Fault {
    fn from(error: store::Error) -> Self {
        Self::new(error.code())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_path_of_a_field_starts_at_the_request() {
        let missing = || vec![domain::check::Fault::new("sex", "missing")];
        let path = |at: &str| Fault::invalid(at, missing()).fields[0].field.clone();
        assert_eq!(path(""), "sex");
        assert_eq!(path("persons[2].person"), "persons[2].person.sex");
        let whole = Fault::invalid("incident", vec![domain::check::Fault::new("", "too_long")]);
        assert_eq!(whole.fields[0].field, "incident");
    }
}
