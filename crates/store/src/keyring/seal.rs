//! Sealing to a person's or a machine's public key: HPKE in base mode (RFC 9180),
//! X25519-HKDF-SHA256 and ChaCha20-Poly1305, one fresh key per box.

use std::convert::Infallible;

use hpke::{
    Deserializable, OpModeR, OpModeS, Serializable,
    aead::{AeadTag, ChaCha20Poly1305},
    inout::InOutBuf,
    kdf::HkdfSha256,
    kem::{Kem, X25519HkdfSha256},
    rand_core::{TryCryptoRng, TryRng},
    single_shot_open_inout_detached, single_shot_seal_inout_detached_with_rng,
};
use journal::{ctx::Random, ids::SealKey};
use zeroize::Zeroizing;

const ENCAPPED_BYTES: usize = 32;
const TAG_BYTES: usize = 16;

/// How much longer a box is than what is in it.
pub const OVERHEAD_BYTES: usize = ENCAPPED_BYTES + TAG_BYTES;

type Agreement = X25519HkdfSha256;
type Cipher = ChaCha20Poly1305;
type Tag = AeadTag<Cipher>;

/// Our chance in the clothes that the HPKE library expects.
struct Chance<'a>(&'a dyn Random);

impl TryRng for Chance<'_> {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        let mut bytes = [0; 4];
        self.0.fill(&mut bytes);
        Ok(u32::from_be_bytes(bytes))
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        let mut bytes = [0; 8];
        self.0.fill(&mut bytes);
        Ok(u64::from_be_bytes(bytes))
    }

    fn try_fill_bytes(&mut self, buffer: &mut [u8]) -> Result<(), Infallible> {
        self.0.fill(buffer);
        Ok(())
    }
}

impl TryCryptoRng for Chance<'_> {}

/// Seals `plain` so that only the holder of `to`'s secret opens it, and only where `info` is the
/// same. The box is encapsulated key (32) ‖ ciphertext ‖ tag (16). `None` when `to` is not a usable
/// public key.
#[must_use]
pub fn seal(rng: &dyn Random, to: &SealKey, info: &[u8], plain: &[u8]) -> Option<Vec<u8>> {
    let to = <Agreement as Kem>::PublicKey::from_bytes(&to.0).ok()?;
    let mut sealed = vec![0; plain.len() + OVERHEAD_BYTES];
    let (head, rest) = sealed.split_at_mut(ENCAPPED_BYTES);
    let (text, end) = rest.split_at_mut(plain.len());
    text.copy_from_slice(plain);
    let (encapped, tag) =
        single_shot_seal_inout_detached_with_rng::<Cipher, HkdfSha256, Agreement>(
            &OpModeS::Base,
            &to,
            info,
            InOutBuf::from(text),
            b"",
            &mut Chance(rng),
        )
        .ok()?;
    head.copy_from_slice(&encapped.to_bytes());
    end.copy_from_slice(&tag.to_bytes());
    Some(sealed)
}

/// Opens a box; `None` when it was sealed to someone else, for something else, or has been touched.
#[must_use]
pub fn open(secret: &[u8; 32], info: &[u8], sealed: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    let (head, rest) = sealed.split_at_checked(ENCAPPED_BYTES)?;
    let (text, end) = rest.split_at_checked(rest.len().checked_sub(TAG_BYTES)?)?;
    let secret = <Agreement as Kem>::PrivateKey::from_bytes(secret).ok()?;
    let encapped = <Agreement as Kem>::EncappedKey::from_bytes(head).ok()?;
    let mut plain = Zeroizing::new(text.to_vec());
    single_shot_open_inout_detached::<Cipher, HkdfSha256, Agreement>(
        &OpModeR::Base,
        &secret,
        &encapped,
        info,
        InOutBuf::from(plain.as_mut_slice()),
        b"",
        &Tag::from_bytes(end).ok()?,
    )
    .ok()?;
    Some(plain)
}

#[cfg(test)]
mod tests {
    use journal::ctx::testing::SeededRandom;
    use x25519_dalek::{PublicKey, StaticSecret};

    use super::*;

    #[test]
    fn only_the_right_key_and_purpose_open_a_box_and_no_byte_may_change() {
        let secret = [7; 32];
        let to = SealKey(PublicKey::from(&StaticSecret::from(secret)).to_bytes());
        let sealed = seal(&SeededRandom::new(1), &to, b"info", b"kalbas").unwrap();
        assert_eq!(sealed.len(), 6 + OVERHEAD_BYTES);
        assert_eq!(
            open(&secret, b"info", &sealed).unwrap().as_slice(),
            b"kalbas"
        );
        assert!(open(&[8; 32], b"info", &sealed).is_none());
        assert!(open(&secret, b"other", &sealed).is_none());
        for index in 0..sealed.len() {
            let mut touched = sealed.clone();
            touched[index] ^= 1;
            assert!(open(&secret, b"info", &touched).is_none(), "byte {index}");
            assert!(open(&secret, b"info", &sealed[..index]).is_none());
        }
    }

    #[test]
    fn a_key_that_gives_no_secret_is_refused() {
        assert!(seal(&SeededRandom::new(1), &SealKey([0; 32]), b"", b"").is_none());
    }

    /// RFC 9180, appendix A.2.1.1: the first message of base mode with these algorithms.
    #[test]
    fn the_published_vector_opens() {
        let secret = hex("8057991eef8f1f1af18f4a9491d16a1ce333f695d4db8e38da75975c4478e0fb");
        let info = hex("4f6465206f6e2061204772656369616e2055726e");
        let encapped = "1afa08d3dec047a643885163f1180476fa7ddb54c6a8029ea33f95796bf2ac4a";
        let context = hpke::setup_receiver::<Cipher, HkdfSha256, Agreement>(
            &OpModeR::Base,
            &<Agreement as Kem>::PrivateKey::from_bytes(&secret).unwrap(),
            &<Agreement as Kem>::EncappedKey::from_bytes(&hex(encapped)).unwrap(),
            &info,
        );
        let mut text = hex("1c5250d8034ec2b784ba2cfd69dbdb8af406cfe3ff938e131f0def8c8b");
        let tag = hex("60b4db21993c62ce81883d2dd1b51a28");
        context
            .unwrap()
            .open_inout_detached(
                InOutBuf::from(text.as_mut_slice()),
                &hex("436f756e742d30"),
                &Tag::from_bytes(&tag).unwrap(),
            )
            .unwrap();
        assert_eq!(text, b"Beauty is truth, truth beauty");
    }

    fn hex(text: &str) -> Vec<u8> {
        let byte =
            |pair: &[u8]| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap();
        text.as_bytes().chunks(2).map(byte).collect()
    }
}
