//! Shapes: what is asked and what is shown.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::shapes::{Delivery, OfficerView};

/// The vault, by the book.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SeizuresView {
    /// Now, RFC 3339, by the best clock known.
    pub now: String,
    /// Items held here, latest first; those with two holders too.
    pub held: Vec<SeizureRow>,
    /// Items held here by the place that the book gives, fullest first.
    pub places: Vec<VaultPlaceView>,
    /// Items with two holders.
    pub disputed: u32,
    /// Items handed to others.
    pub gone: u32,
}

/// Where items stand.
#[derive(Debug, Clone, Serialize, TS)]
pub struct VaultPlaceView {
    /// As the book calls it; empty when it does not say.
    pub place: String,
    /// Items there.
    pub count: u32,
}

/// One item.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SeizureRow {
    /// Record id.
    pub id: String,
    /// Number.
    pub number: String,
    /// Code.
    pub category: String,
    /// What it is.
    pub description: String,
    /// The seal that is on it now.
    pub seal: Option<String>,
    /// Where the book says it stands.
    pub stored_at: Option<String>,
    /// It is held at this base.
    pub here: bool,
    /// Who holds it; several when two hand-overs followed the same one.
    pub holders: Vec<HolderView>,
    /// Way to headquarters.
    pub delivery: Delivery,
}

/// Who holds an item.
#[derive(Debug, Clone, Serialize, TS)]
pub struct HolderView {
    /// The transfer that says so; none before the first.
    pub transfer: Option<String>,
    /// Name.
    pub name: String,
    /// Rank.
    pub rank: Option<String>,
    /// Institution.
    pub institution: Option<String>,
    /// RFC 3339.
    pub since: String,
    /// Code.
    pub reason: Option<String>,
    /// Who signed for it at a machine of the base; on paper otherwise.
    pub received_by: Option<OfficerView>,
}

/// Someone who gives or takes an item.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct HandView {
    /// Name.
    pub name: String,
    /// Rank.
    pub rank: Option<String>,
    /// Institution; none for this base.
    pub institution: Option<String>,
}

/// Hands an item over.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct SeizureHandOverRequest {
    /// Record id of the item.
    pub seizure: String,
    /// Who gives it: its holder.
    pub from: HandView,
    /// Who takes it.
    pub to: HandView,
    /// Code.
    pub reason: String,
    /// The seal was whole.
    pub seal_intact: bool,
    /// The seal put on now.
    pub new_seal: Option<String>,
    /// Weighed now, in grams.
    pub weight_g: Option<i64>,
    /// What the clerk or the customs gave for it.
    pub receipt_number: Option<String>,
    /// RFC 3339.
    pub at: String,
    /// `direct` when absent; `radio`, `phone`, `paper`.
    pub source: Option<String>,
    /// Who reported it, where it was not seen on the spot.
    pub reported_by: Option<String>,
    /// Where the paper has it, after an outage.
    pub paper_reference: Option<String>,
}

/// The receiver signs at this machine.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct SeizureReceiveRequest {
    /// Record id of the transfer.
    pub transfer: String,
    /// Name of the person, as the register has it.
    pub name: String,
    /// Their passphrase.
    pub passphrase: String,
}
