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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ctx::testing::SeededRandom;

    fn hex<const N: usize>(text: &str) -> [u8; N] {
        let byte = |at: usize| u8::from_str_radix(&text[at * 2..at * 2 + 2], 16).unwrap();
        std::array::from_fn(byte)
    }

    /// RFC 9180, A.2.1: base mode, sequence number 0.
    #[test]
    fn opens_what_the_standard_sealed() {
        let secret = hex("8057991eef8f1f1af18f4a9491d16a1ce333f695d4db8e38da75975c4478e0fb");
        let enc: [u8; 32] = hex("1afa08d3dec047a643885163f1180476fa7ddb54c6a8029ea33f95796bf2ac4a");
        let sealed: [u8; 45] = hex(
            "1c5250d8034ec2b784ba2cfd69dbdb8af406cfe3ff938e131f0def8c8b60b4db21993c62ce81883d2dd1b51a28",
        );
        let mut context = setup_receiver::<ChaCha20Poly1305, HkdfSha256, X25519HkdfSha256>(
            &OpModeR::Base,
            &SealPair::from_secret(&secret).private(),
            &Encapped::from_bytes(&enc).unwrap(),
            b"Ode on a Grecian Urn",
        )
        .unwrap();
        let plain = context.open(&sealed, b"Count-0").unwrap();
        assert_eq!(plain, b"Beauty is truth, truth beauty");
    }

    #[test]
    fn a_body_cannot_be_shortened_by_whole_chunks() {
        let rng = SeededRandom::new(1);
        let pair = SealPair::generate(&rng);
        let plain = vec![7; CHUNK_BYTES * 2 + 5];
        let sealed = seal(&rng, &pair.public(), b"info", &plain).unwrap();
        assert_eq!(open(&pair, b"info", &sealed).unwrap(), plain);
        let step = CHUNK_BYTES + TAG_BYTES;
        for length in [
            ENCAPPED_BYTES,
            ENCAPPED_BYTES + step,
            ENCAPPED_BYTES + 2 * step,
        ] {
            assert!(open(&pair, b"info", &sealed[..length]).is_err(), "{length}");
        }
        assert!(open(&pair, b"other", &sealed).is_err());
    }
}
