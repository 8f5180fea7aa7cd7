//! A custody, as the form asks it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

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
    /// Who arrested; the incident's officers when absent.
    #[serde(default)]
    #[ts(optional, as = "Option<Vec<String>>")]
    pub officers: Vec<String>,
    /// The warrant, when it is the basis.
    pub warrant: Option<WarrantRequest>,
    /// Rights offered already.
    pub rights: Option<RightsRequest>,
    /// Money and things taken, signed for: one a line.
    #[serde(default)]
    #[ts(optional, as = "Option<Vec<String>>")]
    pub property: Vec<String>,
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

/// A warrant.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct WarrantRequest {
    /// What it orders, free words.
    #[serde(rename = "type")]
    pub warrant_type: Option<String>,
    /// Its number.
    pub number: Option<String>,
    /// Who signed it.
    pub judge: Option<String>,
}

/// What became of each right so far.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct RightsRequest {
    /// A lawyer.
    pub lawyer: Option<RightRequest>,
    /// Someone of the family is told.
    pub family: Option<RightRequest>,
    /// A doctor.
    pub doctor: Option<RightRequest>,
    /// The consulate, for a foreigner.
    pub consulate: Option<RightRequest>,
}

impl RightsRequest {
    /// Each right by the name of its field.
    pub(crate) fn each(&self) -> [(&'static str, Option<&RightRequest>); 4] {
        [
            ("lawyer", self.lawyer.as_ref()),
            ("family", self.family.as_ref()),
            ("doctor", self.doctor.as_ref()),
            ("consulate", self.consulate.as_ref()),
        ]
    }
}

/// One right.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct RightRequest {
    /// RFC 3339.
    pub offered_at: Option<String>,
    /// RFC 3339.
    pub used_at: Option<String>,
    /// `used`, `refused`, `not_possible`.
    pub result: Option<String>,
}
