//! The file `keyring.a`, and its twin `keyring.b`: three lines of JSON, each ended by a line feed.
//!
//! ```text
//! {"v":1,"machine":…,"generation":7,"epochs":{"machine":1},"people":[…],"recovery":[…]}
//! {"mac":"…"}
//! {"checksum":"…"}
//! ```
//! Binary is base64url without padding.
//!
//! - `machine`: 16 random bytes that name this machine; every box in the file is bound to them.
//! - `generation`: one more at every write; of two whole copies the higher counts.
//! - `epochs`: for each compartment, which of its keys counts. While a key is being replaced people
//!   hold two.
//! - a person: `user`, `name`, public keys `seal_key` (X25519) and `sign_key` (Ed25519), Argon2id
//!   `costs` {m KiB, t, p}, `salt`, `nonce`, `pair` = ChaCha20-Poly1305 of the two secrets under
//!   Argon2id's key, and `sealed`.
//! - `sealed`: a list of {`compartment`, `epoch`, `box`}: that compartment's key, sealed by HPKE to
//!   the person's `seal_key`. Everyone holds the present key of `machine`; focal points also hold
//!   the keys of `protection`, present and past: old files stay sealed to the old ones.
//! - `recovery`: for each compartment the printed key's public half `seal_key`, and `sealed`
//!   likewise.
//! - `public`: the present public key of `protection`: anyone here can seal to it.
//! - `mac`: HMAC-SHA256 of line 1 under a key derived from the machine key: whoever can write to
//!   the disk cannot put their own key where the next machine key would be sealed to it. Checked at
//!   every unlock.
//! - `checksum`: SHA-256 of the first two lines. Tells damage before anyone has typed anything.

use std::collections::BTreeMap;

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use hkdf::hmac::{Hmac, KeyInit, Mac};
use journal::{ctx::Random, ids::SealKey};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};
use sha2::{Digest, Sha256};
use x25519_dalek::StaticSecret;
use zeroize::Zeroizing;

use super::{
    Error, RecoveryKey,
    keys::{MachineKey, Purpose},
    seal,
    slot::Slot,
};

/// The compartment of everything that is not sealed to focal points.
pub(super) const MACHINE: &str = "machine";

/// The compartment of protection files. Its keys are X25519 secrets.
pub(super) const PROTECTION: &str = "protection";

/// The first key of a compartment.
pub(super) const FIRST_EPOCH: u32 = 1;

const VERSION: u32 = 1;
const LABEL: &[u8] = b"fwontye/keyring/box/1\0";

/// The holder's name in a box that is sealed to the printed key. No user id looks like it.
const RECOVERY_HOLDER: &str = "recovery";

/// Bytes that JSON carries as base64url.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct B64<const N: usize>(pub(super) [u8; N]);

impl<const N: usize> Serialize for B64<N> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&URL_SAFE_NO_PAD.encode(self.0))
    }
}

impl<'de, const N: usize> Deserialize<'de> for B64<N> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let bytes = URL_SAFE_NO_PAD
            .decode(String::deserialize(from)?)
            .map_err(D::Error::custom)?;
        let wrong = || D::Error::custom(format!("{N} bytes wanted"));
        bytes.try_into().map(Self).map_err(|_| wrong())
    }
}

/// Line 1.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Body {
    v: u32,
    pub(super) machine: B64<16>,
    pub(super) generation: u64,
    pub(super) epochs: BTreeMap<String, u32>,
    pub(super) people: Vec<Slot>,
    pub(super) recovery: Vec<Recovery>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub(super) public: BTreeMap<String, SealKey>,
}

impl Body {
    pub(super) fn new(rng: &dyn Random) -> Self {
        let mut machine = B64([0; 16]);
        rng.fill(&mut machine.0);
        let epochs = BTreeMap::from([(MACHINE.to_owned(), FIRST_EPOCH)]);
        Self {
            v: VERSION,
            machine,
            generation: 1,
            epochs,
            people: vec![],
            recovery: vec![],
            public: BTreeMap::new(),
        }
    }

    /// Which key of a compartment counts; `None` where there is no such compartment.
    pub(super) fn epoch(&self, compartment: &str) -> Option<u32> {
        self.epochs.get(compartment).copied()
    }

    pub(super) fn recovery_of(&self, compartment: &str) -> Option<&Recovery> {
        self.recovery
            .iter()
            .find(|recovery| recovery.compartment == compartment)
    }
}

/// A key of a compartment, with its epoch.
pub(super) type EpochKey = (u32, Zeroizing<[u8; 32]>);

/// One compartment's key, sealed to one holder.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Sealed {
    compartment: String,
    epoch: u32,
    r#box: B64<{ 32 + seal::OVERHEAD_BYTES }>,
}

impl Sealed {
    pub(super) fn new(
        rng: &dyn Random,
        machine: &B64<16>,
        compartment: &str,
        (holder, to): (&str, &SealKey),
        (epoch, key): (u32, &[u8; 32]),
    ) -> Self {
        let info = info(machine, compartment, epoch, holder);
        let sealed = seal::seal(rng, to, &info, key).expect("our own keys are usable");
        let sealed = sealed
            .try_into()
            .expect("a box is as long as what is in it and its overhead");
        Self {
            compartment: compartment.to_owned(),
            epoch,
            r#box: B64(sealed),
        }
    }

    /// The key that counts now, out of all that a holder has.
    pub(super) fn open_current(
        all: &[Self],
        body: &Body,
        compartment: &str,
        holder: &str,
        secret: &StaticSecret,
    ) -> Option<MachineKey> {
        let epoch = *body.epochs.get(compartment)?;
        let sealed = all.iter().find(|sealed| sealed.is_of(compartment, epoch))?;
        let key = sealed.open(&body.machine, holder, secret)?;
        Some(MachineKey::new(&key, epoch))
    }

    /// Every key of a compartment that a holder has, with its epoch. `None` when one of them does not open.
    pub(super) fn open_all(
        all: &[Self],
        body: &Body,
        compartment: &str,
        holder: &str,
        secret: &StaticSecret,
    ) -> Option<Vec<EpochKey>> {
        let of_it = all
            .iter()
            .filter(|sealed| sealed.compartment == compartment);
        of_it
            .map(|sealed| Some((sealed.epoch, sealed.open(&body.machine, holder, secret)?)))
            .collect()
    }

    pub(super) fn is_of(&self, compartment: &str, epoch: u32) -> bool {
        self.compartment == compartment && self.epoch == epoch
    }

    fn open(
        &self,
        machine: &B64<16>,
        holder: &str,
        secret: &StaticSecret,
    ) -> Option<Zeroizing<[u8; 32]>> {
        let info = info(machine, &self.compartment, self.epoch, holder);
        let plain = seal::open(secret.as_bytes(), &info, &self.r#box.0)?;
        let mut key = Zeroizing::new([0; 32]);
        key.copy_from_slice(&plain);
        Some(key)
    }
}

/// What a box is good for: this machine, this compartment, this key of it, this holder.
fn info(machine: &B64<16>, compartment: &str, epoch: u32, holder: &str) -> Vec<u8> {
    let epoch = epoch.to_be_bytes();
    [
        LABEL,
        &machine.0,
        &epoch,
        compartment.as_bytes(),
        b"\0",
        holder.as_bytes(),
    ]
    .concat()
}

/// The public half of a printed key, and what is sealed to it.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Recovery {
    pub(super) compartment: String,
    pub(super) seal_key: SealKey,
    sealed: Vec<Sealed>,
}

impl Recovery {
    pub(super) fn new(
        rng: &dyn Random,
        machine: &B64<16>,
        printed: &RecoveryKey,
        key: (u32, &[u8; 32]),
    ) -> Self {
        let mut made = Self {
            compartment: printed.compartment().to_owned(),
            seal_key: printed.seal_key(),
            sealed: vec![],
        };
        made.add(rng, machine, key);
        made
    }

    /// Seals one more key of the compartment to the printed one.
    pub(super) fn add(&mut self, rng: &dyn Random, machine: &B64<16>, key: (u32, &[u8; 32])) {
        let to = (RECOVERY_HOLDER, &self.seal_key);
        let sealed = Sealed::new(rng, machine, &self.compartment, to, key);
        self.sealed.push(sealed);
    }

    pub(super) fn machine_key(
        &self,
        body: &Body,
        printed: &RecoveryKey,
    ) -> Result<MachineKey, Error> {
        let secret = self.secret(printed)?;
        let all = &self.sealed;
        Sealed::open_current(all, body, &self.compartment, RECOVERY_HOLDER, &secret)
            .ok_or(Error::Tampered)
    }

    /// Every key of the compartment, with its epoch.
    pub(super) fn keys(&self, body: &Body, printed: &RecoveryKey) -> Result<Vec<EpochKey>, Error> {
        let secret = self.secret(printed)?;
        let all = &self.sealed;
        Sealed::open_all(all, body, &self.compartment, RECOVERY_HOLDER, &secret)
            .ok_or(Error::Tampered)
    }

    fn secret(&self, printed: &RecoveryKey) -> Result<StaticSecret, Error> {
        if printed.seal_key() == self.seal_key {
            Ok(printed.opening_key())
        } else {
            Err(Error::RecoveryWrong)
        }
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct MacLine {
    mac: B64<32>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ChecksumLine {
    checksum: B64<32>,
}

#[derive(Deserialize)]
struct VersionOnly {
    v: u32,
}

/// A whole file, read or to be written.
#[derive(Debug)]
pub(super) struct Stored {
    pub(super) body: Body,
    line: String,
    mac: B64<32>,
}

impl Stored {
    pub(super) fn seal(body: Body, machine: &MachineKey) -> Self {
        let line = to_line(&body);
        let mac = B64(mac_of(&line, machine).finalize().into_bytes().into());
        Self { body, line, mac }
    }

    /// Whether a holder of the machine key wrote this.
    pub(super) fn verify(&self, machine: &MachineKey) -> Result<(), Error> {
        mac_of(&self.line, machine)
            .verify_slice(&self.mac.0)
            .map_err(|_| Error::Tampered)
    }

    pub(super) fn to_text(&self) -> String {
        let first_two = format!("{}{}", self.line, to_line(&MacLine { mac: self.mac }));
        let checksum = B64(Sha256::digest(&first_two).into());
        first_two + &to_line(&ChecksumLine { checksum })
    }

    /// Reads what [`Stored::to_text`] wrote. Any other byte is damage. A later program keeps to `v`
    /// in the first line and the checksum in the last, so that this one can tell "newer" from
    /// "damaged".
    pub(super) fn parse(text: &str) -> Result<Self, Error> {
        let end = text
            .trim_end_matches('\n')
            .rfind('\n')
            .ok_or(Error::Damaged)?
            + 1;
        let (before, last) = text.split_at(end);
        let ChecksumLine { checksum } = from_line(last)?;
        if Sha256::digest(before)[..] != checksum.0 {
            return Err(Error::Damaged);
        }
        let (line, mac) = before.split_at(before.find('\n').ok_or(Error::Damaged)? + 1);
        let VersionOnly { v } = from_line(line)?;
        if v > VERSION {
            return Err(Error::Newer);
        }
        let MacLine { mac } = from_line(mac)?;
        let stored = Self {
            body: from_line(line)?,
            line: line.to_owned(),
            mac,
        };
        if stored.to_text() == text {
            Ok(stored)
        } else {
            Err(Error::Damaged)
        }
    }
}

fn mac_of(line: &str, machine: &MachineKey) -> Hmac<Sha256> {
    let key = machine.derive(Purpose::Keyring);
    let mut mac =
        Hmac::<Sha256>::new_from_slice(key.expose()).expect("HMAC takes a key of any length");
    mac.update(line.as_bytes());
    mac
}

fn to_line<T: Serialize>(value: &T) -> String {
    serde_json::to_string(value).expect("plain fields always serialize") + "\n"
}

fn from_line<'a, T: Deserialize<'a>>(line: &'a str) -> Result<T, Error> {
    serde_json::from_str(line).map_err(|_| Error::Damaged)
}
