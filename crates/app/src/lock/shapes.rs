//! Shapes: what is asked and what is shown.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What is known without a key, and who may take the register.
#[derive(Debug, Clone, Serialize, TS)]
pub struct LockView {
    /// Which of the three screens to show.
    pub state: LockState,
    /// Base code (`OUA`) and its name; absent on an empty machine.
    pub base: Option<BaseView>,
    /// Label of this machine: the mark of its current journal (`K7Q2`), when known.
    pub machine: Option<String>,
    /// Name tiles, in order of creation. Disabled users are left out.
    pub people: Vec<DoorTileView>,
    /// The user who holds the register, when open.
    pub user: Option<TileView>,
    /// Now, RFC 3339 with the Haitian offset.
    pub now: String,
    /// The machine's time of start, RFC 3339, when the program did not end by its own will.
    pub restarted_after_cut: Option<String>,
    /// State of the clock.
    pub time: TimeView,
    /// State of the disk.
    pub disk: DiskView,
    /// Last backup opened and verified, RFC 3339.
    pub last_backup: Option<String>,
    /// Drafts kept on this machine, whoever wrote them.
    pub drafts: u32,
    /// Bases that a new register may be created for.
    pub bases: Vec<BaseView>,
    /// Language kept for the lock screen: fr, ht, en, es.
    pub language: String,
    /// Program version.
    pub version: String,
}

/// The state of the register on this machine.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum LockState {
    /// No register here yet: offer to create one.
    Empty,
    /// A register, and no key in memory.
    Locked,
    /// Open in a user's name.
    Open,
}

/// A base by code and name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct BaseView {
    /// `OUA`.
    pub code: String,
    /// `Ouanaminthe`.
    pub name: String,
}

/// A name tile.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TileView {
    /// User id.
    pub id: String,
    /// Name as created.
    pub name: String,
    /// Role code.
    pub role: String,
}

/// A name tile at the door.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DoorTileView {
    /// User id.
    pub id: String,
    /// Name as created.
    pub name: String,
    /// Role code.
    pub role: String,
    /// Their drafts kept on this machine.
    pub drafts: u32,
}

impl From<DoorTileView> for TileView {
    fn from(tile: DoorTileView) -> Self {
        Self {
            id: tile.id,
            name: tile.name,
            role: tile.role,
        }
    }
}

/// What the machine knows of the hour.
#[derive(Debug, Clone, Serialize, TS)]
pub struct TimeView {
    /// The system clock is not behind anything known.
    pub sure: bool,
    /// Seconds of difference with headquarters at the last comparison (machine minus headquarters), as far as the way of
    /// the parcels does not explain it.
    pub offset_seconds: Option<i32>,
    /// When it was compared, RFC 3339.
    pub compared_at: Option<String>,
}

/// The disk under the register.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DiskView {
    /// False when a check failed; `code` names it.
    pub ok: bool,
    /// Error code of the failed check.
    pub code: Option<String>,
    /// Bytes free.
    pub free_bytes: u64,
}

/// Opens the register in someone's name.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct UnlockRequest {
    /// User id or name.
    pub user: String,
    /// The five words, or the person's own phrase; accents and case do not matter.
    pub passphrase: String,
}

/// The register is open.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SessionView {
    /// Who.
    pub user: TileView,
    /// Where.
    pub base: BaseView,
    /// Mark of the current journal volume.
    pub machine: String,
    /// The user's preferences.
    pub preferences: crate::preferences::PreferencesView,
    /// Drafts of this user, newest first; a `recovered` one is offered by name.
    pub drafts: Vec<crate::drafts::DraftView>,
    /// What the role may do: `create`, `countersign`, `users`, `export`.
    pub rights: Vec<String>,
}

/// Creates the first register of a machine, offline.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct CreateRegisterRequest {
    /// Base code.
    pub base: String,
    /// Full name of the first user.
    pub officer: String,
    /// Role code of the first user.
    pub role: String,
    /// Their passphrase.
    pub passphrase: String,
    /// Language of the register's lock screen.
    pub language: String,
}

/// The new register, and what must be printed now or never.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CreatedView {
    /// Base code.
    pub base: String,
    /// Device id.
    pub device: String,
    /// Journal id.
    pub journal: String,
    /// User id.
    pub user: String,
    /// Mark of the journal.
    pub machine: String,
    /// The recovery sheet, line by line, shown and printed once.
    pub recovery: Vec<String>,
}

/// Asks for five words.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct OfferPassphraseRequest {
    /// `fr` or `ht`; others get the French list.
    pub language: String,
}

/// Five words offered.
#[derive(Debug, Clone, Serialize, TS)]
pub struct OfferedPassphraseView {
    /// The words, in order.
    pub words: Vec<String>,
}

/// Opens the register with the printed key, for someone who forgot their passphrase.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct RecoverRequest {
    /// User id or name.
    pub user: String,
    /// The eight groups of the recovery sheet; case, spaces and hyphens do not matter.
    pub key: String,
    /// The new passphrase.
    pub passphrase: String,
}

/// Changes one's own passphrase.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ChangePassphraseRequest {
    /// The present one.
    pub current: String,
    /// The new one.
    pub new: String,
}
