//! Sealing: HPKE base mode (X25519, HKDF-SHA256, ChaCha20-Poly1305) over chunks, the last one marked.

use hpke::{
    Deserializable, Kem, OpModeR, OpModeS, Serializable, aead::ChaCha20Poly1305, kdf::HkdfSha256,
    kem::X25519HkdfSha256, setup_receiver, setup_sender_with_rng,
};

use crate::{
    Error,
    ctx::Random,
    ids::SealKey,
    keys::{Chance, SealPair},
};

/// Bytes of a chunk before sealing.
const CHUNK_BYTES: usize = 64 * 1024;
/// Bytes that sealing adds to a chunk.
const TAG_BYTES: usize = 16;
/// Bytes of the sender's one-time key before the first chunk.
const ENCAPPED_BYTES: usize = 32;
/// Associated data of a chunk that is followed by another, and of the last.
const MORE: &[u8] = &[0];
const LAST: &[u8] = &[1];

type Key = <X25519HkdfSha256 as Kem>::PublicKey;
type Encapped = <X25519HkdfSha256 as Kem>::EncappedKey;

pub(super) fn seal(
    rng: &dyn Random,
    to: &SealKey,
    info: &[u8],
    plain: &[u8],
) -> Result<Vec<u8>, Error> {
    let key = Key::from_bytes(&to.0).map_err(|_| Error::Forged("recipient's key"))?;
    let (encapped, mut context) = setup_sender_with_rng::<
        ChaCha20Poly1305,
        HkdfSha256,
        X25519HkdfSha256,
    >(&OpModeS::Base, &key, info, &mut Chance(rng))
    .map_err(|_| Error::Forged("recipient's key"))?;
    let mut out = encapped.to_bytes().to_vec();
    let (whole, last) = plain.split_at(plain.len().saturating_sub(1) / CHUNK_BYTES * CHUNK_BYTES);
    for (chunk, mark) in whole
        .chunks(CHUNK_BYTES)
        .map(|c| (c, MORE))
        .chain([(last, LAST)])
    {
        out.extend(
            context
                .seal(chunk, mark)
                .map_err(|_| Error::TooLarge("body"))?,
        );
    }
    Ok(out)
}

pub(super) fn open(pair: &SealPair, info: &[u8], sealed: &[u8]) -> Result<Vec<u8>, Error> {
    const SEAL: Error = Error::Forged("seal");
    let (encapped, sealed) = sealed.split_at_checked(ENCAPPED_BYTES).ok_or(SEAL)?;
    let encapped = Encapped::from_bytes(encapped).map_err(|_| SEAL)?;
    let mut context = setup_receiver::<ChaCha20Poly1305, HkdfSha256, X25519HkdfSha256>(
        &OpModeR::Base,
        &pair.private(),
        &encapped,
        info,
    )
    .map_err(|_| SEAL)?;
    let step = CHUNK_BYTES + TAG_BYTES;
    let (whole, last) = sealed.split_at(sealed.len().saturating_sub(1) / step * step);
    let mut plain = Vec::with_capacity(sealed.len());
    for (chunk, mark) in whole.chunks(step).map(|c| (c, MORE)).chain([(last, LAST)]) {
        plain.extend(context.open(chunk, mark).map_err(|_| SEAL)?);
    }
    Ok(plain)
}
