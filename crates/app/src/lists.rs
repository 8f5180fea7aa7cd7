//! Lists for the forms: codes only, labels are in the catalogues.

use serde::Serialize;
use std::collections::BTreeMap;
use ts_rs::TS;

use crate::lock::BaseView;

/// Every list of codes, in the order to show.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ListsView {
    /// `kind.field` to codes: `incident.nature`, `involvement.role`, `person.sex`, `log_entry.category`,
    /// `custody.basis`, `custody.exit.kind`, `custody_event.event`, …
    pub codes: BTreeMap<String, Vec<String>>,
    /// Crossing points shipped or sent by headquarters.
    pub crossing_points: Vec<CrossingPointView>,
    /// Bases.
    pub bases: Vec<BaseView>,
    /// Nationalities, alpha-3: Haiti, the Dominican Republic, then by code.
    pub nationalities: Vec<String>,
    /// Longest narrative, in bytes of UTF-8.
    pub narrative_bytes_max: u32,
    /// Most people in one incident.
    pub incident_people_max: u32,
}

/// A crossing point.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CrossingPointView {
    /// Code.
    pub code: String,
    /// Name.
    pub name: String,
    /// Commune.
    pub commune: String,
    /// An official post.
    pub official: bool,
}
