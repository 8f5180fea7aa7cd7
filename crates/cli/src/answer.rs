//! What a command gives back: one document, the same in words, and what went wrong beside it.

use std::collections::BTreeMap;

use reports::catalogue::{self, Arg, Lang};
use reports::line::Wrong;
use serde_json::{Value, json};

/// The outcome of a command that ran.
#[derive(Debug)]
pub(crate) struct Answer {
    /// For `--json`: exactly one document on the output.
    pub(crate) document: Value,
    /// For people, line by line.
    pub(crate) said: Vec<String>,
    /// It ran, and did not reach what was asked (bad lines, no link, a broken chain).
    pub(crate) trouble: Option<Fault>,
}

impl Answer {
    pub(crate) fn new(document: Value, said: Vec<String>) -> Self {
        Self {
            document,
            said,
            trouble: None,
        }
    }

    pub(crate) fn with(mut self, trouble: Option<Fault>) -> Self {
        self.trouble = trouble;
        self
    }
}

/// Why a command did not do what was asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Fault {
    code: String,
    params: BTreeMap<String, String>,
    /// A sentence that is made already: about the line itself.
    words: Option<String>,
    /// An exit code that the code alone does not tell.
    exit: Option<u8>,
}

impl Fault {
    pub(crate) fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            params: BTreeMap::new(),
            words: None,
            exit: None,
        }
    }

    pub(crate) fn with(mut self, name: &str, value: impl ToString) -> Self {
        self.params.insert(name.to_owned(), value.to_string());
        self
    }

    /// Leaves with this exit code, whatever the code says.
    pub(crate) fn exiting(self, exit: u8) -> Self {
        Self {
            exit: Some(exit),
            ..self
        }
    }

    /// The line itself is wrong.
    pub(crate) fn usage(wrong: Wrong) -> Self {
        Self {
            words: Some(wrong.sentence),
            params: wrong.params,
            ..Self::new("usage")
        }
    }

    /// The exit code of the contract: 1 failed, 2 bad input or usage, 3 locked, refused or not allowed.
    pub(crate) fn exit(&self) -> u8 {
        if let Some(exit) = self.exit {
            return exit;
        }
        match self.code.as_str() {
            code if REFUSALS.contains(&code) => REFUSED,
            code if BAD_INPUTS.contains(&code) => BAD_INPUT,
            _ => FAILED,
        }
    }

    pub(crate) fn sentence(&self, lang: Lang) -> String {
        if let Some(words) = &self.words {
            return words.clone();
        }
        let args: Vec<(&str, Arg)> = self
            .params
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str().into()))
            .collect();
        catalogue::error(lang, &self.code, &args)
    }

    pub(crate) fn document(&self, lang: Lang) -> Value {
        json!({"error": {"code": self.code, "message": self.sentence(lang), "params": self.params}})
    }
}

impl From<app::fault::Fault> for Fault {
    /// The first field stands for all: the commands name one at a time.
    fn from(fault: app::fault::Fault) -> Self {
        match fault.fields.into_iter().next() {
            None => Self {
                code: fault.code,
                params: fault.params,
                words: None,
                exit: None,
            },
            Some(first) => {
                let mut params = first.params;
                params.insert("field".into(), first.field);
                Self {
                    code: first.code,
                    params,
                    words: None,
                    exit: None,
                }
            }
        }
    }
}

/// Exit code: it failed, and what was done is said.
const FAILED: u8 = 1;
/// Exit code: bad input or usage.
pub(crate) const BAD_INPUT: u8 = 2;
/// Exit code: locked, refused, no permission.
const REFUSED: u8 = 3;

/// Locked, refused, no permission, a second process, a database of a newer program.
const REFUSALS: &[&str] = &[
    "locked",
    "wrong_passphrase",
    "passphrase_needed",
    "no_permission",
    "second_process",
    "database_newer",
    "keyring_newer",
    "person_disabled",
    "unknown_person",
    "no_slot",
    "revoked",
    "not_approved",
    "refused",
    "last_person",
    "last_manager",
    "own_record",
    "sealed",
    "not_assigned",
    "no_protection_key",
];

/// The input, or the line, is wrong.
const BAD_INPUTS: &[&str] = &[
    "usage",
    "bad_lines",
    "unknown_kind",
    "unknown_base",
    "bad_role",
    "which_user",
    "name_taken",
    "not_found",
    "ambiguous_number",
    "no_register",
    "register_exists",
    "keyring_exists",
    "keyring_missing",
    "file_missing",
    "file_unreadable",
    "file_exists",
    "folder_missing",
    "not_a_folder",
    "not_a_file",
    "too_many_lines",
    "missing",
    "too_long",
    "bad_text",
    "passphrase_too_short",
    "passphrase_common",
    "passphrase_repeated",
    "passphrase_name",
    "passphrase_differs",
    "bad_enrolment",
    "server_needed",
    "bad_address",
    "bad_period",
    "wrong_base",
    "recovery_mistyped",
    "not_mrz",
];
