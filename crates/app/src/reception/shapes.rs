//! Shapes: what is shown.

use serde::Serialize;
use ts_rs::TS;

use crate::shapes::Delivery;

/// The receptions of the last month.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ReceptionsView {
    /// Now, RFC 3339, by the best clock known.
    pub now: String,
    /// Latest first.
    pub rows: Vec<ReceptionRow>,
}

/// People handed over at a gate.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ReceptionRow {
    /// Record id.
    pub id: String,
    /// Number.
    pub number: String,
    /// RFC 3339.
    pub at: String,
    /// Code of a crossing point, or the name of a gate that has none.
    pub gate: String,
    /// Who handed them over.
    pub handed_over_by: String,
    /// How many.
    pub counts: ReceptionCountsView,
    /// How many of them were referred since.
    pub referred: u32,
    /// Way to headquarters.
    pub delivery: Delivery,
}

/// Everyone once by sex and age; and who among them needs care.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ReceptionCountsView {
    /// Women.
    pub women: u32,
    /// Men.
    pub men: u32,
    /// Girls.
    pub girls: u32,
    /// Boys.
    pub boys: u32,
    /// Children alone, among these.
    pub alone: u32,
    /// Hurt, among these.
    pub injured: u32,
    /// Pregnant, among these.
    pub pregnant: u32,
}
