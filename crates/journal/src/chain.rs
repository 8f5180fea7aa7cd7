//! The chain over identities: every entry binds all before it.

use domain::id::{Hash, Identity, JournalId};
use sha2::{Digest, Sha256};

use crate::{keys::digest, labels, shelf::Placed};

/// The hash before the first entry of a journal.
#[must_use]
pub fn opening(journal: &JournalId) -> Hash {
    Hash(digest(labels::VOLUME, &[&journal.0]))
}

/// The hash at an entry, from the hash before it.
#[must_use]
pub fn link(before: &Hash, identity: &Identity) -> Hash {
    Hash(digest(labels::ENTRY, &[&before.0, &identity.0]))
}

/// The identity of an entry's bytes.
#[must_use]
pub fn identity(bytes: &[u8]) -> Identity {
    Identity(Sha256::digest(bytes).into())
}

/// Gives every entry its number, identity and hash, going on from the place before the first.
#[must_use]
pub fn place(first: u64, before: &Hash, entries: Vec<Vec<u8>>) -> Vec<Placed> {
    let mut hash = *before;
    let numbered = (first..).zip(entries);
    numbered
        .map(|(seq, bytes)| {
            let identity = identity(&bytes);
            hash = link(&hash, &identity);
            Placed {
                seq,
                hash,
                identity,
                bytes,
            }
        })
        .collect()
}
