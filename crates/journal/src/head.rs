//! Signed heads: the device vouches for its journal up to a number.

use domain::id::Place;

use crate::{
    Error,
    ids::SignKey,
    keys::{self, SignPair},
    labels,
    shelf::Head,
};

/// A head is signed once this many entries stand unsigned.
pub const ENTRIES_BETWEEN_HEADS: u64 = 32;
/// A head is signed once this many bytes of entries stand unsigned.
pub const BYTES_BETWEEN_HEADS: usize = 8 * 1024;

/// Signs a place.
#[must_use]
pub fn sign(pair: &SignPair, at: &Place) -> Head {
    let signature = pair.sign(
        labels::HEAD,
        &[&at.journal.0, &at.seq.to_be_bytes(), &at.hash.0],
    );
    Head {
        seq: at.seq,
        signature,
    }
}

/// Checks that the key's owner signed the place.
///
/// # Errors
/// [`Error::Forged`].
pub fn verify(key: &SignKey, at: &Place, head: &Head) -> Result<(), Error> {
    let parts: [&[u8]; 3] = [&at.journal.0, &at.seq.to_be_bytes(), &at.hash.0];
    keys::verify(key, labels::HEAD, &parts, &head.signature, "head")
}
