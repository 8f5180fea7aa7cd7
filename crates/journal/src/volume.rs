//! A journal volume: its first entry, which binds everything after it, and the mark on its paper numbers.

use domain::{
    entry::{Fields, Op},
    id::{JournalId, Place},
};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::{
    Error, chain,
    ids::{SealKey, SignKey},
    shelf::Placed,
};

/// Kind named by entries that concern the journal itself.
pub const KIND: &str = "journal";
/// `device` of the volumes that headquarters writes.
pub const HEADQUARTERS: &str = "HQ";
/// Characters of a mark.
pub const MARK_CHARS: usize = 4;

/// Why a volume was opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
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
    #[serde(other)]
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
    /// Reads a first entry.
    ///
    /// # Errors
    /// [`Error::Damaged`] where it is not the first entry of this journal.
    pub fn read(journal: JournalId, first: &Placed) -> Result<Self, Error> {
        let entry = crate::entry::decode(&first.bytes)?;
        if first.seq != 1 || entry.op != Op::Volume || entry.journal != journal {
            return Err(Error::Damaged("not the first entry of this journal"));
        }
        let said: Opening = serde_json::from_value(Value::Object(entry.set.into_iter().collect()))
            .map_err(|_| Error::Damaged("a volume's opening is malformed"))?;
        Ok(Self {
            place: Place {
                journal,
                seq: 1,
                hash: first.hash,
            },
            base: said.base,
            device: said.device,
            sign_key: said.sign_key,
            seal_key: said.seal_key,
            cause: said.cause,
            parent: said.parent,
        })
    }

    /// The journal's id.
    #[must_use]
    pub fn journal(&self) -> JournalId {
        self.place.journal
    }
}

/// What the writer puts into a first entry; the rest comes with the writing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Opening {
    /// As [`Volume::base`].
    pub base: String,
    /// As [`Volume::device`].
    pub device: String,
    /// As [`Volume::sign_key`].
    pub sign_key: SignKey,
    /// As [`Volume::seal_key`].
    pub seal_key: SealKey,
    /// As [`Volume::cause`].
    pub cause: Cause,
    /// As [`Volume::parent`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<Place>,
}

impl Opening {
    /// The fields of the first entry.
    ///
    /// # Panics
    /// Never: an opening always has JSON.
    #[must_use]
    pub fn fields(&self) -> Fields {
        match serde_json::to_value(self).expect("an opening has JSON") {
            Value::Object(fields) => fields.into_iter().collect(),
            _ => Fields::new(),
        }
    }
}

/// The four characters that paper numbers carry, from the top 20 bits of the journal's id.
#[must_use]
pub fn mark(journal: &JournalId) -> String {
    domain::crockford::prefix(&journal.0, MARK_CHARS)
}

/// The place before the first entry of a journal.
#[must_use]
pub fn before_first(journal: JournalId) -> Place {
    Place {
        journal,
        seq: 0,
        hash: chain::opening(&journal),
    }
}
