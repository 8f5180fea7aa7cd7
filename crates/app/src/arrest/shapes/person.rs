//! A person, as the form asks it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A new person.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct PersonRequest {
    /// Family name.
    pub family_name: Option<String>,
    /// Given names.
    pub given_names: Option<String>,
    /// Neither is known; `marks` says how to know the person again.
    pub name_unknown: Option<bool>,
    /// Distinguishing marks.
    pub marks: Option<String>,
    /// Nicknames.
    pub aliases: Option<Vec<String>>,
    /// F, M, X, unknown.
    pub sex: String,
    /// `YYYY`, `YYYY-MM`, `YYYY-MM-DD`.
    pub birth_date: Option<String>,
    /// The date is a guess.
    pub birth_estimated: Option<bool>,
    /// Age as the person says, in years.
    pub age_declared: Option<u32>,
    /// ISO 3166 alpha-3, XXA, XXX.
    pub nationality: String,
    /// Languages spoken.
    pub languages: Option<Vec<String>>,
    /// Papers shown.
    pub documents: Option<Vec<DocumentRequest>>,
    /// Commune of origin.
    pub commune_of_origin: Option<String>,
    /// Telephone.
    pub phone: Option<String>,
    /// National identification number.
    pub ninu: Option<String>,
    /// Tax number.
    pub nif: Option<String>,
    /// Disability.
    pub disability: Option<String>,
}

/// A paper shown.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct DocumentRequest {
    /// `passport`, `id_card`, …
    #[serde(rename = "type")]
    pub document_type: String,
    /// Number as printed.
    pub number: Option<String>,
    /// Issuer, alpha-3.
    pub country: Option<String>,
    /// Partial date.
    pub expires: Option<String>,
}
