//! Shapes: what is asked and what is shown.

use serde::Serialize;
use ts_rs::TS;

use crate::shapes::{Delivery, OfficerView};

/// The equipment of the base.
#[derive(Debug, Clone, Serialize, TS)]
pub struct EquipmentView {
    /// Now, RFC 3339, by the best clock known.
    pub now: String,
    /// Every piece, by inventory number.
    pub items: Vec<EquipmentRow>,
}

/// One piece.
#[derive(Debug, Clone, Serialize, TS)]
pub struct EquipmentRow {
    /// Record id.
    pub id: String,
    /// Number of the record.
    pub number: String,
    /// Code.
    pub category: String,
    /// As it is painted on it.
    pub inventory_number: String,
    /// The maker's number.
    pub serial: Option<String>,
    /// What it is.
    pub description: Option<String>,
    /// Code.
    pub donor: Option<String>,
    /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    pub acquired_on: Option<String>,
    /// Code, by the last event that says so.
    pub state: String,
    /// Who has it, by name; in store otherwise.
    pub holder: Option<String>,
    /// Since when they have it, or since when it is in store, RFC 3339; none before the first event.
    pub since: Option<String>,
    /// Way to headquarters.
    pub delivery: Delivery,
}

/// One piece, and what happened to it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct EquipmentItemView {
    /// Now, RFC 3339, by the best clock known.
    pub now: String,
    /// The piece.
    pub row: EquipmentRow,
    /// What happened, latest first.
    pub events: Vec<EquipmentEventView>,
}

/// What happened to a piece.
#[derive(Debug, Clone, Serialize, TS)]
pub struct EquipmentEventView {
    /// Record id.
    pub id: String,
    /// RFC 3339.
    pub at: String,
    /// Code.
    pub event: String,
    /// Who it is about, by name.
    pub officer: Option<String>,
    /// In a few words.
    pub text: Option<String>,
    /// Odometer, in kilometres.
    pub odometer_km: Option<i64>,
    /// Litres taken.
    pub fuel_l: Option<i64>,
    /// `direct`, `radio`, `phone`, `paper`.
    pub source: String,
    /// Who wrote it.
    pub author: OfficerView,
    /// Way to headquarters.
    pub delivery: Delivery,
}
