//! What came of an intake, in the words an import says it: new, already had, missing, refused.

use domain::id::{Identity, JournalId, Place};

use crate::shelf::Placed;

/// What came of an intake.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    /// Entries stored now.
    pub new: u64,
    /// Entries that stood already.
    pub already: u64,
    /// Numbers that are still awaited before what was stored can be joined.
    pub missing: Vec<Missing>,
    /// What was not taken, and why.
    pub refused: Vec<Refused>,
    /// Places at which a second hash was seen; both are kept.
    pub forks: Vec<Place>,
    /// The entries stored now, for the caller to project. An identity may have been stored before at another place.
    pub fresh: Vec<Fresh>,
}

/// An entry stored now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fresh {
    /// Where it stands.
    pub place: Place,
    /// Its identity.
    pub identity: Identity,
    /// Its bytes, which may be no entry that this program can read.
    pub bytes: Vec<u8>,
}

impl Fresh {
    pub(super) fn of(journal: JournalId, placed: Placed) -> Self {
        let place = Place {
            journal,
            seq: placed.seq,
            hash: placed.hash,
        };
        Self {
            place,
            identity: placed.identity,
            bytes: placed.bytes,
        }
    }
}

/// A gap before entries that are already here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Missing {
    /// The journal.
    pub journal: JournalId,
    /// First number missing.
    pub from: u64,
    /// Last number missing.
    pub to: u64,
}

/// Entries that were not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Refused {
    /// The journal.
    pub journal: JournalId,
    /// Number of the first.
    pub from: u64,
    /// How many.
    pub entries: u64,
    /// Why, as the catalogues name it.
    pub code: &'static str,
}
