//! Shapes: what is asked and what is shown.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::frame::{LinkState, ProgressView};
use crate::shapes::Delivery;

/// The page.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SendingView {
    /// State of the link.
    pub link: LinkState,
    /// Code of the last failure, with its sentence in the catalogue; absent after a success.
    pub failure: Option<String>,
    /// Progress while an exchange runs.
    pub progress: Option<ProgressView>,
    /// Entries waiting.
    pub waiting_entries: u32,
    /// Their bytes.
    pub waiting_bytes: u64,
    /// Oldest of them, RFC 3339.
    pub oldest: Option<String>,
    /// What waits or has just been received, in order of departure.
    pub items: Vec<SendingItemView>,
    /// Entries set aside by headquarters or by this machine.
    pub set_aside: Vec<SetAsideView>,
    /// Other machines of the base, as far as their journals are known here.
    pub machines: Vec<MachineView>,
    /// Exchanges, latest first, at most twenty.
    pub exchanges: Vec<ExchangeView>,
    /// Last success, RFC 3339.
    pub last_success: Option<String>,
    /// Next attempt, RFC 3339; absent when paused or not enrolled.
    pub next_attempt: Option<String>,
    /// Server address, when enrolled.
    pub server: Option<String>,
    /// Fingerprint of headquarters, to compare by telephone.
    pub hq_fingerprint: Option<String>,
    /// Fingerprint of this device, to compare by telephone.
    pub device_fingerprint: Option<String>,
}

/// A group of entries leaving together.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SendingItemView {
    /// `urgent`, `register`, `files`.
    pub departure: String,
    /// Entries.
    pub count: u32,
    /// Kind of the record.
    pub kind: String,
    /// Record id, when they are one record's.
    pub record: Option<String>,
    /// Its number.
    pub number: Option<String>,
    /// Label.
    pub label: String,
    /// Bytes.
    pub bytes: u64,
    /// Way so far.
    pub delivery: Delivery,
}

/// Something set aside; nothing is deleted.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SetAsideView {
    /// Record id.
    pub record: Option<String>,
    /// Number.
    pub number: Option<String>,
    /// Code with its sentence in the catalogue.
    pub code: String,
    /// Journal id.
    pub journal: String,
    /// Number in the journal.
    pub seq: u64,
}

/// A machine of the base.
#[derive(Debug, Clone, Serialize, TS)]
pub struct MachineView {
    /// Mark of its journal.
    pub machine: String,
    /// Device id.
    pub device: String,
    /// This one.
    pub mine: bool,
    /// Entries of it known here.
    pub entries: u64,
    /// How many of them headquarters has signed for.
    pub received: u64,
    /// Wall time of its last known entry, RFC 3339.
    pub last_entry: Option<String>,
}

/// One exchange.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ExchangeView {
    /// RFC 3339.
    pub at: String,
    /// `done`, `offline`, `refused`.
    pub outcome: String,
    /// Code of a failure.
    pub code: Option<String>,
    /// Entries sent and receipted.
    pub sent: u32,
    /// Entries received.
    pub received: u32,
    /// Bytes both ways.
    pub bytes: u64,
}

/// Pauses or resumes.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct SyncPauseRequest {
    /// True to pause.
    pub paused: bool,
}
