//! A journal volume: what its first entry says.

use domain::id::{JournalId, Place};

use crate::ids::{SealKey, SignKey};

/// Why a volume was opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Cause {
    /// A register begun here.
    Init,
    /// A device enrolled anew.
    Enrol,
    /// A copy was put back.
    Restore,
    /// The data was copied and a twin may write.
    Clone,
    /// Another hash was seen at a number of one's own.
    Fork,
    /// The device has other keys.
    KeyChange,
    /// The device moved to another base.
    Scope,
    /// A cause of a newer program.
    Unknown,
}

/// What the first entry of a journal says: it binds everything after it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Volume {
    /// The first entry's place: journal, 1, and the hash there.
    pub place: Place,
    /// Code of the base, or [`crate::shelf::Scope::PUBLIC`] and [`crate::shelf::Scope::PRIVATE`] at headquarters.
    pub base: String,
    /// Id of the device.
    pub device: String,
    /// Key that signs the volume's heads and the device's parcels.
    pub sign_key: SignKey,
    /// Key to which parcels for the device are sealed.
    pub seal_key: SealKey,
    /// Why it was opened.
    pub cause: Cause,
    /// The volume it continues, up to that place.
    pub parent: Option<Place>,
}

impl Volume {
    /// The journal's id.
    #[must_use]
    pub fn journal(&self) -> JournalId {
        self.place.journal
    }
}
