//! Headquarters' word that a protection key is its own: nobody seals to a key without it.

use serde::{Deserialize, Serialize};

use crate::{
    Error,
    ids::{SealKey, SignKey, Signature},
    keys::{self, SignPair},
    labels,
};

/// The public half of headquarters' protection key, signed by headquarters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProtectionKey {
    key: SealKey,
    signature: Signature,
}

impl ProtectionKey {
    /// Certifies a key.
    #[must_use]
    pub fn issue(headquarters: &SignPair, key: SealKey) -> Self {
        let signature = headquarters.sign(labels::PROTECTION, &[&key.0]);
        Self { key, signature }
    }

    /// The key, if the headquarters with this key has certified it.
    ///
    /// # Errors
    /// [`Error::Forged`].
    pub fn check(&self, headquarters: &SignKey) -> Result<SealKey, Error> {
        let parts: [&[u8]; 1] = [&self.key.0];
        let what = "protection key";
        keys::verify(
            headquarters,
            labels::PROTECTION,
            &parts,
            &self.signature,
            what,
        )?;
        Ok(self.key)
    }

    /// The 12 characters by which two people know that they mean the same key.
    #[must_use]
    pub fn fingerprint(&self) -> String {
        let digest = keys::digest(labels::PROTECTION, &[&self.key.0]);
        domain::crockford::prefix(&digest, keys::FINGERPRINT_CHARS)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{ctx::testing::SeededRandom, keys::SealPair};

    #[test]
    fn only_headquarters_certifies_its_key() {
        let rng = SeededRandom::new(1);
        let (office, other) = (SignPair::generate(&rng), SignPair::generate(&rng));
        let key = SealPair::generate(&rng).public();
        let certified = ProtectionKey::issue(&office, key);
        assert_eq!(certified.check(&office.public()).unwrap(), key);
        assert!(certified.check(&other.public()).is_err());
        let moved = ProtectionKey {
            key: SealPair::generate(&rng).public(),
            ..certified
        };
        assert!(moved.check(&office.public()).is_err());
    }
}
