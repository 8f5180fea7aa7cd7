//! Enrolment: a one-time object that headquarters signs, on a stick or as a code of 24 characters over the radio.

use std::collections::BTreeMap;

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use domain::{crockford, id::JournalId};
use serde::{Deserialize, Serialize};

use crate::{
    Error,
    certificate::ProtectionKey,
    ctx::Random,
    ids::{SealKey, SignKey, Signature},
    keys::{self, FINGERPRINT_CHARS, SignPair, digest, headquarters_fingerprint},
    labels,
};

/// Version of the form.
const VERSION: u32 = 1;
/// Characters of a secret: 60 bits, good for one use and the days until it is used.
pub const SECRET_CHARS: usize = 12;
/// An enrolment file, in bytes.
pub const ENROLMENT_BYTES_MAX: usize = 16 * 1024;

/// What a device needs to know of headquarters.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Identity {
    /// Signs parcels, receipts and this.
    pub sign_key: SignKey,
    /// Parcels are sealed to it.
    pub seal_key: SealKey,
    /// Pin of the TLS key: base64url of SHA-256 over its SubjectPublicKeyInfo.
    pub pin: String,
    /// Headquarters' journals that concern the base, by base code, the public one under `*`.
    pub journals: BTreeMap<String, JournalId>,
    /// Where protection files are sealed at headquarters; none until someone there holds the key.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub protection: Option<ProtectionKey>,
}

impl Identity {
    /// The 12 characters that a typed code begins with.
    #[must_use]
    pub fn fingerprint(&self) -> String {
        headquarters_fingerprint(&self.sign_key, &self.seal_key)
    }

    /// The protection key, if these very headquarters certified it.
    ///
    /// # Errors
    /// [`Error::Forged`].
    pub fn protection_key(&self) -> Result<Option<SealKey>, Error> {
        let certified = self.protection.as_ref();
        certified.map(|key| key.check(&self.sign_key)).transpose()
    }
}

/// The one-time object.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Enrolment {
    v: u32,
    /// Id, from the secret: whoever holds the secret knows it.
    pub id: String,
    /// The secret, 12 Crockford characters.
    pub secret: String,
    /// The base the device will belong to.
    pub base: String,
    /// Where headquarters answers.
    pub server: String,
    /// Headquarters itself.
    pub hq: Identity,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    signature: Option<Signature>,
}

impl Enrolment {
    /// Makes and signs one with a new secret.
    #[must_use]
    pub fn issue(
        rng: &dyn Random,
        pair: &SignPair,
        base: &str,
        server: &str,
        hq: Identity,
    ) -> Self {
        let mut drawn = [0; 8];
        rng.fill(&mut drawn);
        let secret = crockford::prefix(&drawn, SECRET_CHARS);
        let id = id_of(&secret);
        let (base, server) = (base.into(), server.into());
        let mut made = Self {
            v: VERSION,
            id,
            secret,
            base,
            server,
            hq,
            signature: None,
        };
        made.signature = Some(pair.sign(labels::ENROL, &[&made.signed()]));
        made
    }

    /// The file's bytes.
    ///
    /// # Panics
    /// Never: an enrolment always has JSON.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        serde_json::to_vec_pretty(self).expect("an enrolment has JSON")
    }

    /// Reads a file, and checks that the headquarters it names signed it. Whether that is *our* headquarters, people
    /// compare by its fingerprint.
    ///
    /// # Errors
    /// [`Error::TooLarge`], [`Error::Damaged`] or [`Error::Forged`].
    pub fn read(bytes: &[u8]) -> Result<Self, Error> {
        if bytes.len() > ENROLMENT_BYTES_MAX {
            return Err(Error::TooLarge("enrolment"));
        }
        let read: Self =
            serde_json::from_slice(bytes).map_err(|_| Error::Damaged("not an enrolment"))?;
        if read.v != VERSION || read.id != id_of(&read.secret) {
            return Err(Error::Damaged("not an enrolment"));
        }
        let signature = read.signature.ok_or(Error::Forged("enrolment"))?;
        let signed = read.signed();
        keys::verify(
            &read.hq.sign_key,
            labels::ENROL,
            &[&signed],
            &signature,
            "enrolment",
        )?;
        Ok(read)
    }

    /// The code to be dictated: headquarters' fingerprint, then the secret, in groups of four.
    #[must_use]
    pub fn code(&self) -> String {
        let whole = self.hq.fingerprint() + &self.secret;
        let groups: Vec<&str> = whole
            .as_bytes()
            .chunks(4)
            .filter_map(|group| std::str::from_utf8(group).ok())
            .collect();
        groups.join("-")
    }

    fn signed(&self) -> Vec<u8> {
        let unsigned = Self {
            signature: None,
            ..self.clone()
        };
        serde_json::to_vec(&unsigned).expect("an enrolment has JSON")
    }
}

/// A code as it was typed, taken apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Code {
    /// What headquarters' keys must have as their fingerprint.
    pub fingerprint: String,
    /// The secret.
    pub secret: String,
}

impl Code {
    /// Reads 24 characters with or without separators, in any case.
    ///
    /// # Errors
    /// [`Error::Damaged`].
    pub fn read(typed: &str) -> Result<Self, Error> {
        let read = crockford::read(typed).ok_or(Error::Damaged("enrolment code"))?;
        if read.len() != FINGERPRINT_CHARS + SECRET_CHARS {
            return Err(Error::Damaged("enrolment code"));
        }
        let (fingerprint, secret) = read.split_at(FINGERPRINT_CHARS);
        Ok(Self {
            fingerprint: fingerprint.into(),
            secret: secret.into(),
        })
    }

    /// The enrolment's id.
    #[must_use]
    pub fn id(&self) -> String {
        id_of(&self.secret)
    }

    /// Checks that an identity served over the network is the one the code was made for.
    ///
    /// # Errors
    /// [`Error::Forged`].
    pub fn check(&self, served: &Identity) -> Result<(), Error> {
        match served.fingerprint() == self.fingerprint {
            true => Ok(()),
            false => Err(Error::Forged("headquarters' fingerprint")),
        }
    }
}

/// The id of the enrolment that has this secret. Headquarters need not keep the secret itself.
#[must_use]
pub fn id_of(secret: &str) -> String {
    URL_SAFE_NO_PAD.encode(&digest(labels::ENROLMENT, &[secret.as_bytes()])[..16])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{ctx::testing::SeededRandom, keys::DeviceKeys};

    fn issued() -> (DeviceKeys, Enrolment) {
        let rng = SeededRandom::new(1);
        let keys = DeviceKeys::generate(&rng);
        let hq = Identity {
            sign_key: keys.sign.public(),
            seal_key: keys.seal.public(),
            pin: URL_SAFE_NO_PAD.encode([7; 32]),
            journals: BTreeMap::from([("OUA".into(), JournalId([1; 16]))]),
            protection: None,
        };
        let made = Enrolment::issue(&rng, &keys.sign, "OUA", "https://192.0.2.1:8443", hq);
        (keys, made)
    }

    #[test]
    fn a_file_reads_back_and_any_change_is_refused() {
        let (_, made) = issued();
        let bytes = made.to_bytes();
        assert_eq!(Enrolment::read(&bytes).unwrap(), made);
        let text = String::from_utf8(bytes).unwrap();
        for (from, to) in [
            ("OUA", "MAL"),
            ("192.0.2.1", "192.0.2.2"),
            ("\"v\"", "\"w\""),
        ] {
            assert!(
                Enrolment::read(text.replace(from, to).as_bytes()).is_err(),
                "{from}"
            );
        }
    }

    #[test]
    fn another_headquarters_cannot_sign_it() {
        let (_, mut made) = issued();
        let other = DeviceKeys::generate(&SeededRandom::new(2));
        made.signature = Some(other.sign.sign(labels::ENROL, &[&made.signed()]));
        assert_eq!(
            Enrolment::read(&made.to_bytes()).unwrap_err().code(),
            "damaged"
        );
    }

    #[test]
    fn a_code_carries_fingerprint_and_secret() {
        let (_, made) = issued();
        let code = Code::read(&made.code().to_lowercase().replace('-', " ")).unwrap();
        assert_eq!((&code.secret, code.id()), (&made.secret, made.id.clone()));
        code.check(&made.hq).unwrap();
        let other = Identity {
            seal_key: SealKey([9; 32]),
            ..made.hq
        };
        assert!(code.check(&other).is_err());
        assert!(Code::read("K7Q2").is_err());
    }
}
