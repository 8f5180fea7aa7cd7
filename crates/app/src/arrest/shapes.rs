//! Shapes: what is asked and what is shown.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::shapes::{PlaceRequest, SavedView};

/// The whole form. Saved first, completed later.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ArrestSaveRequest {
    /// What happened.
    pub incident: IncidentRequest,
    /// Who; at most 500.
    pub persons: Vec<ArrestPersonRequest>,
    /// The draft to drop in the same transaction.
    pub draft: Option<String>,
}

/// The facts.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct IncidentRequest {
    /// RFC 3339; required.
    pub occurred_at: String,
    /// Code; required.
    pub nature: String,
    /// Where.
    pub place: Option<PlaceRequest>,
    /// Code.
    pub discovered_by: Option<String>,
    /// The story; to be completed when absent.
    pub description: Option<String>,
    /// Names or user ids.
    #[serde(default)]
    #[ts(optional, as = "Option<Vec<String>>")]
    pub officers: Vec<String>,
    /// `to_haiti`, `to_dominican_republic`, `unknown`.
    pub direction: Option<String>,
    /// Migrants met, by count.
    pub migrants: Option<MigrantsRequest>,
    /// Force was used.
    pub force_used: Option<bool>,
    /// How.
    pub force_detail: Option<String>,
    /// People hurt.
    pub injured: Option<u32>,
    /// People dead.
    pub dead: Option<u32>,
    /// `direct` when absent.
    pub source: Option<String>,
    /// Who reported it.
    pub reported_by: Option<String>,
    /// Reference of the paper, after an outage.
    pub paper_reference: Option<String>,
}

/// A count of migrants.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct MigrantsRequest {
    /// Women.
    #[serde(default)]
    pub women: u32,
    /// Men.
    #[serde(default)]
    pub men: u32,
    /// Girls.
    #[serde(default)]
    pub girls: u32,
    /// Boys.
    #[serde(default)]
    pub boys: u32,
}

/// One person and their part in it.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ArrestPersonRequest {
    /// A person already known here ("same person"): then `person` may be absent.
    pub id: Option<String>,
    /// A new person.
    pub person: Option<PersonRequest>,
    /// Involvement role code; protection roles come with the protection files.
    pub role: String,
    /// "This person is arrested": starts the clock.
    pub custody: Option<CustodyRequest>,
}

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

/// The custody to open.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct CustodyRequest {
    /// RFC 3339: the clock starts here, not at booking.
    pub arrested_at: String,
    /// `flagrante_delicto`, `warrant`.
    pub basis: Option<String>,
    /// Offence codes; the incident's nature when absent.
    #[serde(default)]
    #[ts(optional, as = "Option<Vec<String>>")]
    pub offences: Vec<String>,
    /// Cell.
    pub cell: Option<String>,
    /// When the reasons were told, and in which language.
    pub reasons_told: Option<ReasonsToldRequest>,
    /// State on arrival.
    pub health_on_arrival: Option<String>,
}

/// The reasons were told.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ReasonsToldRequest {
    /// RFC 3339.
    pub at: String,
    /// Language code.
    pub language: Option<String>,
}

/// Everything that was written, with its numbers.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ArrestSavedView {
    /// The incident.
    pub incident: SavedView,
    /// One a person of the request, in order.
    pub persons: Vec<ArrestedPersonView>,
    /// The main courante lines that wrote themselves.
    pub log: Vec<SavedView>,
    /// Fields still to complete, as `kind.field`.
    pub to_complete: Vec<String>,
}

/// What was written about one person.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ArrestedPersonView {
    /// The person, new or known.
    pub person: SavedView,
    /// Their part in the incident.
    pub involvement: SavedView,
    /// Their custody, when arrested.
    pub custody: Option<SavedView>,
}
