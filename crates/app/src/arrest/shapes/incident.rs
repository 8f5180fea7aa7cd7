//! What happened, as the form asks it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::shapes::PlaceRequest;

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
    /// Vehicles.
    #[serde(default)]
    #[ts(optional, as = "Option<Vec<VehicleRequest>>")]
    pub vehicles: Vec<VehicleRequest>,
    /// When it began, RFC 3339.
    pub started_at: Option<String>,
    /// When it was over, RFC 3339.
    pub ended_at: Option<String>,
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

/// A vehicle seen or stopped.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct VehicleRequest {
    /// Lorry, motorcycle, …: free words.
    pub kind: Option<String>,
    /// Plate, as read.
    pub plate: Option<String>,
    /// Make.
    pub make: Option<String>,
    /// Colour.
    pub colour: Option<String>,
}
