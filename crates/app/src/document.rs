//! A travel document read by its machine-readable zone, as a scanner types it.

use std::collections::BTreeMap;

use domain::country::is_country;
use domain::mrz::{Format, Mrz, MrzFields, read_mrz};
use domain::when::PartialDate;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use ts_rs::TS;

use crate::desk::Desk;
use crate::fault::Fault;
use crate::rights::Action;

/// The zone of a document.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct DocumentReadRequest {
    /// All its lines, as they were scanned or typed.
    pub text: String,
}

/// What a zone says.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DocumentReadView {
    /// `TD1`, `TD2`, `TD3`, `MRV-A`, `MRV-B`.
    pub format: String,
    /// Every check digit is right, and every date is one.
    pub valid: bool,
    /// Family name.
    pub family_name: String,
    /// Given names.
    pub given_names: String,
    /// Number of the document.
    pub number: String,
    /// Issuer, as written.
    pub issuer: String,
    /// Nationality, as written.
    pub nationality: String,
    /// `F`, `M`, `X`.
    pub sex: String,
    /// Date of birth, as far as it is known.
    pub birth_date: Option<String>,
    /// Last day of validity.
    pub expiry_date: Option<String>,
    /// It was no longer valid today.
    pub expired: bool,
    /// Each check digit, in the order of the zone.
    pub checks: Vec<DocumentDigitView>,
    /// Fields of a check of this document, as far as the zone tells them.
    pub set: BTreeMap<String, Value>,
}

/// One check digit.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DocumentDigitView {
    /// What it covers: `document_number`, `birth_date`, `expiry_date`, `optional`, `composite`.
    pub name: String,
    /// It is the one expected.
    pub ok: bool,
    /// What stands there.
    pub found: String,
    /// What must stand there.
    pub expected: String,
}

/// Reads a zone; nothing is stored.
pub(crate) fn document_read(
    desk: &Desk,
    request: DocumentReadRequest,
) -> Result<DocumentReadView, Fault> {
    desk.with(|session| {
        session.may(Action::Create)?;
        let today = session.read()?.today;
        let read = read_mrz(&request.text, today).map_err(|bad| Fault::new(bad.code()))?;
        let ended = read.fields.expiry_date.map(PartialDate::latest);
        Ok(DocumentReadView {
            format: json!(read.format).as_str().unwrap_or_default().to_owned(),
            valid: read.valid,
            expired: ended.is_some_and(|last| last < today),
            set: fields_of(&read, &request.text),
            checks: read.checks.iter().map(digit).collect(),
            ..said(read.fields)
        })
    })
}

fn said(fields: MrzFields) -> DocumentReadView {
    let day = |date: Option<PartialDate>| date.map(|date| date.to_string());
    DocumentReadView {
        format: String::new(),
        valid: false,
        family_name: fields.family_name,
        given_names: fields.given_names,
        number: fields.document_number,
        issuer: fields.issuer,
        nationality: fields.nationality,
        sex: fields.sex,
        birth_date: day(fields.birth_date),
        expiry_date: day(fields.expiry_date),
        expired: false,
        checks: Vec::new(),
        set: BTreeMap::new(),
    }
}

fn digit(check: &domain::mrz::MrzCheck) -> DocumentDigitView {
    DocumentDigitView {
        name: check.name.to_owned(),
        ok: check.ok,
        found: check.found.to_string(),
        expected: check.expected.to_string(),
    }
}

/// A zone says the kind of its document by its shape, its issuer by a code that may be no country's.
fn fields_of(read: &Mrz, text: &str) -> BTreeMap<String, Value> {
    let (kind, width) = match read.format {
        Format::Td1 => ("id_card", 30),
        Format::Td2 => ("id_card", 36),
        Format::Td3 => ("passport", 44),
        Format::MrvA => ("visa", 44),
        Format::MrvB => ("visa", 36),
    };
    let signs: Vec<char> = text
        .to_uppercase()
        .chars()
        .filter(|sign| !sign.is_whitespace())
        .collect();
    let lines: Vec<String> = signs
        .chunks(width)
        .map(|line| line.iter().collect())
        .collect();
    let mut set = BTreeMap::from([
        ("type".to_owned(), json!(kind)),
        ("number".to_owned(), json!(read.fields.document_number)),
        ("mrz".to_owned(), json!(lines)),
    ]);
    // Germany writes one letter where others write three.
    let issuer = match read.fields.issuer.as_str() {
        "D" => "DEU",
        other => other,
    };
    if is_country(issuer) {
        set.insert("country".to_owned(), json!(issuer));
    }
    set
}
