//! Shapes: what is asked and what is shown.

use serde::Serialize;
use ts_rs::TS;

use crate::shapes::Delivery;

/// The patrols of the base.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PatrolsView {
    /// Now, RFC 3339, by the best clock known.
    pub now: String,
    /// Out now, the longest first.
    pub out: Vec<PatrolRow>,
    /// Back, the latest first; at most sixty.
    pub back: Vec<PatrolRow>,
    /// Back altogether.
    pub back_total: u32,
}

/// One patrol.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PatrolRow {
    /// Record id.
    pub id: String,
    /// Number.
    pub number: String,
    /// Code of its type: `foot`, `vehicle`, …
    pub way: String,
    /// Who leads it, by name.
    pub leader: String,
    /// Who goes with it, by name.
    pub crew: Vec<String>,
    /// The order it goes on.
    pub order_number: Option<String>,
    /// RFC 3339.
    pub departed_at: String,
    /// RFC 3339; none while it is out.
    pub returned_at: Option<String>,
    /// The vehicle it took.
    pub vehicle: Option<String>,
    /// Odometer on leaving, in kilometres.
    pub km_out: Option<i64>,
    /// Odometer on coming back, in kilometres.
    pub km_in: Option<i64>,
    /// Litres taken.
    pub fuel_l: Option<i64>,
    /// Points visited, in the order in which they were written.
    pub stops: Vec<PatrolStopView>,
    /// People checked altogether.
    pub persons_checked: i64,
    /// Vehicles checked.
    pub vehicles_checked: i64,
    /// What it found.
    pub findings: Vec<String>,
    /// What is wrong with its equipment.
    pub equipment_problem: Option<String>,
    /// `direct`, `radio`, `phone`, `paper`.
    pub source: String,
    /// Way to headquarters.
    pub delivery: Delivery,
}

/// A point that a patrol visited, as the record has it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PatrolStopView {
    /// Code of a crossing point.
    pub crossing_point: Option<String>,
    /// Number of a boundary stone.
    pub boundary_stone: Option<i64>,
    /// RFC 3339.
    pub at: Option<String>,
    /// What was seen there.
    pub note: Option<String>,
}
