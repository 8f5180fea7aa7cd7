//! Files beside the journal: sealed in chunks of 64 KiB under a key of their own, and named by what is in them.
//!
//! A sealed file is its chunks and nothing else, so that a piece of the way is a piece of the file. The list of the
//! chunks' hashes is checked against the name, and each chunk against the list: without the key, in any order, from
//! any carrier.

use chacha20poly1305::{
    KeyInit, XChaCha20Poly1305,
    aead::{Aead, Payload},
};
use domain::bytes_id;
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use crate::{Error, ctx::Random, labels};

bytes_id!(
    /// Name of a sealed file: SHA-256 over the hashes of its chunks, in order.
    BlobName, 32
);

/// A sealed chunk, in bytes; the last one may be shorter.
pub const CHUNK_BYTES: usize = 64 * 1024;
/// Bytes that sealing adds to a chunk.
const TAG_BYTES: usize = 16;
/// What a chunk holds before it is sealed, in bytes.
pub const CHUNK_PLAIN_BYTES: usize = CHUNK_BYTES - TAG_BYTES;
/// Bytes of a nonce before the chunk's number: a key seals one file only, so they may be fixed.
const PREFIX_BYTES: usize = 19;
const SEAL: Error = Error::Forged("sealed file");

/// The key of one file.
pub type BlobKey = Zeroizing<[u8; 32]>;

/// A file, sealed.
pub struct Blob {
    /// Its name.
    pub name: BlobName,
    /// What opens it.
    pub key: BlobKey,
    /// Its chunks.
    pub sealed: Vec<u8>,
}

/// Seals a file under a fresh key: XChaCha20-Poly1305 in the STREAM construction, the last chunk marked.
///
/// # Errors
/// [`Error::TooLarge`] past 2³² chunks.
pub fn seal(rng: &dyn Random, plain: &[u8]) -> Result<Blob, Error> {
    let mut key = BlobKey::default();
    rng.fill(key.as_mut());
    let cipher = XChaCha20Poly1305::new((&*key).into());
    let mut sealed = Vec::with_capacity(plain.len() + (plain.len() / CHUNK_BYTES + 1) * TAG_BYTES);
    for (at, last, chunk) in chunks(plain, CHUNK_PLAIN_BYTES) {
        let nonce = nonce(at, last).ok_or(Error::TooLarge("file"))?;
        let chunk = cipher.encrypt(&nonce.into(), labelled(chunk));
        sealed.extend(chunk.map_err(|_| Error::TooLarge("file"))?);
    }
    let name = name(&sealed);
    Ok(Blob { name, key, sealed })
}

/// Opens a whole file.
///
/// # Errors
/// [`Error::Forged`] when a byte of it is another, or missing.
pub fn open(key: &[u8; 32], sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, Error> {
    let mut plain = Zeroizing::new(Vec::with_capacity(sealed.len()));
    for (at, last, chunk) in chunks(sealed, CHUNK_BYTES) {
        plain.extend_from_slice(&open_chunk(key, (at, last), chunk)?);
    }
    Ok(plain)
}

/// Opens the first chunk of a file; `alone` when the file is no longer than that.
///
/// # Errors
/// As [`open`].
pub fn open_first(key: &[u8; 32], chunk: &[u8], alone: bool) -> Result<Zeroizing<Vec<u8>>, Error> {
    open_chunk(key, (0, alone), chunk)
}

/// The hashes of a file's chunks, in order: what travels before them.
pub fn hashes(sealed: &[u8]) -> impl Iterator<Item = [u8; 32]> {
    chunks(sealed, CHUNK_BYTES).map(|(_, _, chunk)| Sha256::digest(chunk).into())
}

/// The name that a list of hashes belongs to.
#[must_use]
pub fn name_of(hashes: impl Iterator<Item = [u8; 32]>) -> BlobName {
    let mut name = Sha256::new_with_prefix(labels::BLOB);
    hashes.for_each(|hash| name.update(hash));
    BlobName(name.finalize().into())
}

/// The name of a sealed file.
#[must_use]
pub fn name(sealed: &[u8]) -> BlobName {
    name_of(hashes(sealed))
}

fn open_chunk(
    key: &[u8; 32],
    (at, last): (usize, bool),
    chunk: &[u8],
) -> Result<Zeroizing<Vec<u8>>, Error> {
    let cipher = XChaCha20Poly1305::new(key.into());
    let nonce = nonce(at, last).ok_or(SEAL)?;
    let plain = cipher.decrypt(&nonce.into(), labelled(chunk));
    plain.map(Zeroizing::new).map_err(|_| SEAL)
}

fn labelled(msg: &[u8]) -> Payload<'_, '_> {
    let aad = labels::BLOB;
    Payload { msg, aad }
}

/// The chunks with their numbers, the last one marked; of an empty file one empty chunk.
fn chunks(bytes: &[u8], step: usize) -> impl Iterator<Item = (usize, bool, &[u8])> {
    let (whole, last) = bytes.split_at(bytes.len().saturating_sub(1) / step * step);
    let count = whole.len() / step;
    let more = whole.chunks(step).enumerate();
    more.map(|(at, chunk)| (at, false, chunk))
        .chain([(count, true, last)])
}

/// Nothing, the chunk's number, and whether it is the last.
fn nonce(at: usize, last: bool) -> Option<[u8; 24]> {
    let mut nonce = [0; 24];
    let at = u32::try_from(at).ok()?;
    nonce[PREFIX_BYTES..PREFIX_BYTES + 4].copy_from_slice(&at.to_be_bytes());
    nonce[PREFIX_BYTES + 4] = last.into();
    Some(nonce)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ctx::testing::SeededRandom;

    fn noise(length: usize) -> Vec<u8> {
        let mut bytes = vec![0; length];
        SeededRandom::new(2).fill(&mut bytes);
        bytes
    }

    fn sealed(length: usize) -> Blob {
        seal(&SeededRandom::new(1), &noise(length)).unwrap()
    }

    #[test]
    fn a_file_of_any_length_comes_back_whole() {
        let step = CHUNK_PLAIN_BYTES;
        for length in [0, 1, step - 1, step, step + 1, 3 * step, 3 * step + 7] {
            let blob = sealed(length);
            let count = length.div_ceil(step).max(1);
            assert_eq!(blob.sealed.len(), length + count * TAG_BYTES);
            assert_eq!(hashes(&blob.sealed).count(), count);
            assert_eq!(*open(&blob.key, &blob.sealed).unwrap(), noise(length));
        }
    }

    #[test]
    fn no_byte_may_change_and_no_chunk_may_be_missing_or_moved() {
        let blob = sealed(2 * CHUNK_PLAIN_BYTES + 5);
        let mut touched = blob.sealed.clone();
        for at in [0, CHUNK_BYTES - 1, CHUNK_BYTES, blob.sealed.len() - 1] {
            touched[at] ^= 1;
            assert!(open(&blob.key, &touched).is_err(), "byte {at}");
            assert_ne!(name(&touched), blob.name, "byte {at}");
            touched[at] ^= 1;
        }
        for length in [0, CHUNK_BYTES, 2 * CHUNK_BYTES] {
            assert!(open(&blob.key, &touched[..length]).is_err(), "{length}");
            assert_ne!(name(&touched[..length]), blob.name);
        }
        let (first, rest) = touched.split_at_mut(CHUNK_BYTES);
        first.swap_with_slice(&mut rest[..CHUNK_BYTES]);
        assert!(open(&blob.key, &touched).is_err());
        assert_ne!(name(&touched), blob.name);
        assert!(open(&[7; 32], &blob.sealed).is_err());
    }

    #[test]
    fn the_beginning_opens_alone() {
        let long = sealed(CHUNK_PLAIN_BYTES + 1);
        let first = open_first(&long.key, &long.sealed[..CHUNK_BYTES], false).unwrap();
        assert_eq!(*first, noise(CHUNK_PLAIN_BYTES + 1)[..CHUNK_PLAIN_BYTES]);
        assert!(open_first(&long.key, &long.sealed[..CHUNK_BYTES], true).is_err());
        let short = sealed(9);
        assert_eq!(
            *open_first(&short.key, &short.sealed, true).unwrap(),
            noise(9)
        );
    }

    #[test]
    fn two_files_never_share_a_key() {
        let rng = SeededRandom::new(1);
        let (first, second) = (seal(&rng, b"x").unwrap(), seal(&rng, b"x").unwrap());
        assert_ne!(first.key, second.key);
        assert_ne!(first.name, second.name);
    }

    /// What was sealed by the first version opens for ever.
    #[test]
    fn the_bytes_are_frozen() {
        let blob = seal(&SeededRandom::new(1), b"Kalbas").unwrap();
        assert_eq!(
            blob.name.to_string(),
            "tYi_jDxho1twP3Ffkhuib5Z22KtbD_j0vnMZC3ULwKg"
        );
    }
}
