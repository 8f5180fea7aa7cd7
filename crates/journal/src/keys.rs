//! Key pairs of devices and people, and every signature made or checked with them.

use ed25519_dalek::{Signer, SigningKey, VerifyingKey};
use hpke::{Deserializable, Kem, Serializable, kem::X25519HkdfSha256};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use crate::{
    Error,
    ctx::Random,
    ids::{SealKey, SignKey, Signature},
    labels,
};

/// Characters of a fingerprint.
pub const FINGERPRINT_CHARS: usize = 12;

/// The crate's chance as the primitives want it.
pub(crate) struct Chance<'a>(pub(crate) &'a dyn Random);

impl rand_core::TryRng for Chance<'_> {
    type Error = std::convert::Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Self::Error> {
        let mut bytes = [0; 4];
        self.0.fill(&mut bytes);
        Ok(u32::from_be_bytes(bytes))
    }

    fn try_next_u64(&mut self) -> Result<u64, Self::Error> {
        let mut bytes = [0; 8];
        self.0.fill(&mut bytes);
        Ok(u64::from_be_bytes(bytes))
    }

    fn try_fill_bytes(&mut self, buffer: &mut [u8]) -> Result<(), Self::Error> {
        self.0.fill(buffer);
        Ok(())
    }
}

impl rand_core::TryCryptoRng for Chance<'_> {}

/// An Ed25519 pair that signs; wiped from memory when dropped.
#[derive(Clone)]
pub struct SignPair(SigningKey);

impl SignPair {
    /// A new pair.
    #[must_use]
    pub fn generate(rng: &dyn Random) -> Self {
        let mut seed = Zeroizing::new([0; 32]);
        rng.fill(seed.as_mut());
        Self::from_secret(&seed)
    }

    /// The pair of a stored seed.
    #[must_use]
    pub fn from_secret(seed: &[u8; 32]) -> Self {
        Self(SigningKey::from_bytes(seed))
    }

    /// The seed, to be stored encrypted.
    #[must_use]
    pub fn secret(&self) -> Zeroizing<[u8; 32]> {
        Zeroizing::new(self.0.to_bytes())
    }

    /// The public half.
    #[must_use]
    pub fn public(&self) -> SignKey {
        SignKey(self.0.verifying_key().to_bytes())
    }

    /// Signs a label (ending with its zero byte) and the parts, one after the other.
    #[must_use]
    pub fn sign(&self, label: &[u8], parts: &[&[u8]]) -> Signature {
        Signature(self.0.sign(&message(label, parts)).to_bytes())
    }
}

/// An X25519 pair that receives; wiped from memory when dropped.
#[derive(Clone)]
pub struct SealPair {
    secret: Zeroizing<[u8; 32]>,
    public: SealKey,
}

impl SealPair {
    /// A new pair.
    #[must_use]
    pub fn generate(rng: &dyn Random) -> Self {
        let mut secret = Zeroizing::new([0; 32]);
        rng.fill(secret.as_mut());
        Self::from_secret(&secret)
    }

    /// The pair of a stored secret.
    #[must_use]
    pub fn from_secret(secret: &[u8; 32]) -> Self {
        let public = X25519HkdfSha256::sk_to_pk(&private(secret));
        Self {
            secret: Zeroizing::new(*secret),
            public: SealKey(public.to_bytes().into()),
        }
    }

    /// The secret, to be stored encrypted.
    #[must_use]
    pub fn secret(&self) -> Zeroizing<[u8; 32]> {
        self.secret.clone()
    }

    /// The public half.
    #[must_use]
    pub fn public(&self) -> SealKey {
        self.public
    }

    pub(crate) fn private(&self) -> <X25519HkdfSha256 as Kem>::PrivateKey {
        private(&self.secret)
    }
}

fn private(secret: &[u8; 32]) -> <X25519HkdfSha256 as Kem>::PrivateKey {
    <X25519HkdfSha256 as Kem>::PrivateKey::from_bytes(secret)
        .expect("any 32 bytes are an X25519 secret")
}

/// A device's two pairs: it signs heads and parcels with one and receives parcels with the other.
#[derive(Clone)]
pub struct DeviceKeys {
    /// Signs.
    pub sign: SignPair,
    /// Receives.
    pub seal: SealPair,
}

impl DeviceKeys {
    /// Two new pairs.
    #[must_use]
    pub fn generate(rng: &dyn Random) -> Self {
        Self {
            sign: SignPair::generate(rng),
            seal: SealPair::generate(rng),
        }
    }
}

impl std::fmt::Debug for SealPair {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "SealPair({}, secret withheld)", self.public)
    }
}

impl std::fmt::Debug for SignPair {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "SignPair({}, secret withheld)", self.public())
    }
}

impl std::fmt::Debug for DeviceKeys {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "DeviceKeys({}, secrets withheld)", self.sign.public())
    }
}

/// Checks a signature over a label and parts.
///
/// # Errors
/// [`Error::Forged`], naming what was to be proved.
pub fn verify(
    key: &SignKey,
    label: &[u8],
    parts: &[&[u8]],
    signature: &Signature,
    what: &'static str,
) -> Result<(), Error> {
    let key = VerifyingKey::from_bytes(&key.0).map_err(|_| Error::Forged(what))?;
    let signature = ed25519_dalek::Signature::from_bytes(&signature.0);
    key.verify_strict(&message(label, parts), &signature)
        .map_err(|_| Error::Forged(what))
}

fn message(label: &[u8], parts: &[&[u8]]) -> Vec<u8> {
    let mut message = label.to_vec();
    parts
        .iter()
        .for_each(|part| message.extend_from_slice(part));
    message
}

/// SHA-256 over a label and parts.
pub(crate) fn digest(label: &[u8], parts: &[&[u8]]) -> [u8; 32] {
    let mut hash = Sha256::new();
    hash.update(label);
    parts.iter().for_each(|part| hash.update(part));
    hash.finalize().into()
}

/// The 12 characters that the post and headquarters read to each other before a device is approved.
#[must_use]
pub fn fingerprint(
    headquarters: &SignKey,
    sign: &SignKey,
    seal: &SealKey,
    enrolment: &str,
) -> String {
    let parts: [&[u8]; 4] = [&headquarters.0, &sign.0, &seal.0, enrolment.as_bytes()];
    domain::crockford::prefix(&digest(labels::FINGERPRINT, &parts), FINGERPRINT_CHARS)
}

/// The 12 characters of headquarters' own keys, the first half of a typed enrolment code.
#[must_use]
pub fn headquarters_fingerprint(sign: &SignKey, seal: &SealKey) -> String {
    domain::crockford::prefix(
        &digest(labels::HEADQUARTERS, &[&sign.0, &seal.0]),
        FINGERPRINT_CHARS,
    )
}

/// The pin of a TLS key: SHA-256 of its SubjectPublicKeyInfo in DER.
#[must_use]
pub fn pin(spki: &[u8]) -> [u8; 32] {
    Sha256::digest(spki).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hex<const N: usize>(text: &str) -> [u8; N] {
        std::array::from_fn(|at| u8::from_str_radix(&text[at * 2..at * 2 + 2], 16).unwrap())
    }

    /// RFC 8032, 7.1, tests 1 and 2.
    #[test]
    fn signs_as_the_standard_does() {
        let vectors = [
            (
                "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
                "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
                &[][..],
                "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155\
                 5fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
            ),
            (
                "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
                "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
                &[0x72][..],
                "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da\
                 085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
            ),
        ];
        for (seed, public, message, signature) in vectors {
            let pair = SignPair::from_secret(&hex(seed));
            let signature = Signature(hex(signature));
            assert_eq!(pair.public(), SignKey(hex(public)));
            assert_eq!(pair.sign(b"", &[message]), signature);
            verify(&pair.public(), b"", &[message], &signature, "test").unwrap();
            assert!(verify(&pair.public(), b"x", &[message], &signature, "test").is_err());
        }
    }

    /// RFC 7748, 6.1: both pairs.
    #[test]
    fn receives_under_the_key_of_the_standard() {
        let pairs = [
            (
                "77076d0a7318a57d3c16c17251b26645df4c2f87ebc0992ab177fba51db92c2a",
                "8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a",
            ),
            (
                "5dab087e624a8a4b79e17f8b83800ee66f3bb1292618b6fd1c2f8b27ff88e0eb",
                "de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f",
            ),
        ];
        for (secret, public) in pairs {
            assert_eq!(
                SealPair::from_secret(&hex(secret)).public(),
                SealKey(hex(public))
            );
        }
    }

    /// FIPS 180-2, "abc".
    #[test]
    fn hashes_as_the_standard_does() {
        let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(digest(b"a", &[b"b", b"c"]), hex::<32>(abc));
        assert_eq!(crate::chain::identity(b"abc").0, hex::<32>(abc));
    }

    #[test]
    fn a_weak_or_malformed_key_verifies_nothing() {
        let signature = Signature([0; 64]);
        for key in [[0; 32], [0xff; 32]] {
            assert!(verify(&SignKey(key), b"x", &[], &signature, "test").is_err());
        }
    }

    #[test]
    fn secrets_do_not_show() {
        let keys = DeviceKeys::generate(&crate::ctx::testing::SeededRandom::new(1));
        let shown = format!("{keys:?} {:?} {:?}", keys.sign, keys.seal);
        assert!(!shown.contains(&SignKey(*keys.sign.secret()).to_string()));
        assert!(!shown.contains(&SealKey(*keys.seal.secret()).to_string()));
    }
}
