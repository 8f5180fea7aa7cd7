//! The secrets of an unlocked register. All are wiped when dropped and none can be printed.

use std::fmt;

use ed25519_dalek::SigningKey;
use hkdf::Hkdf;
use journal::{
    ctx::Random,
    ids::{SealKey, SignKey},
    keys::SealPair,
};
use sha2::Sha256;
use vault::Key;
use x25519_dalek::{PublicKey, StaticSecret};
use zeroize::Zeroizing;

/// What a key derived from the machine key is for. Each has a label of its own, so that one tells
/// nothing of another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// The register's database.
    Database,
    /// Attachments that anyone at the base may see.
    Attachments,
    /// Proves that the keyring was written by a holder of the machine key.
    Keyring,
}

impl Purpose {
    fn label(self) -> &'static [u8] {
        match self {
            Self::Database => b"fwontye/machine/database/1",
            Self::Attachments => b"fwontye/machine/attachments/1",
            Self::Keyring => b"fwontye/machine/keyring/1",
        }
    }
}

/// The secret that everything on this machine hangs on. Changed by epochs: while one is being
/// replaced there are two.
pub struct MachineKey {
    key: Key,
    epoch: u32,
}

impl MachineKey {
    pub(super) fn random(rng: &dyn Random, epoch: u32) -> Self {
        let mut bytes = Zeroizing::new([0; 32]);
        rng.fill(bytes.as_mut());
        Self::new(&bytes, epoch)
    }

    pub(super) fn new(bytes: &[u8; 32], epoch: u32) -> Self {
        Self {
            key: Key::new(bytes),
            epoch,
        }
    }

    pub(super) fn expose(&self) -> &[u8; 32] {
        self.key.expose()
    }

    /// Which machine key this is, from 1.
    #[must_use]
    pub fn epoch(&self) -> u32 {
        self.epoch
    }

    /// The key for one purpose: HKDF-SHA256 without salt, the purpose's label as info.
    #[must_use]
    pub fn derive(&self, purpose: Purpose) -> Key {
        let mut bytes = Zeroizing::new([0; 32]);
        Hkdf::<Sha256>::new(None, self.expose())
            .expand(purpose.label(), bytes.as_mut())
            .expect("32 bytes are within what HKDF gives");
        Key::new(&bytes)
    }
}

impl fmt::Debug for MachineKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "MachineKey(epoch {}, redacted)", self.epoch)
    }
}

/// A person's own keys on this machine: one to open what is sealed to them, one to sign.
pub struct Pair {
    open: StaticSecret,
    sign: SigningKey,
}

/// Length of a pair's two secrets in a row.
pub(super) const PAIR_BYTES: usize = 64;

impl Pair {
    pub(super) fn random(rng: &dyn Random) -> Self {
        let mut bytes = Zeroizing::new([0; PAIR_BYTES]);
        rng.fill(bytes.as_mut());
        Self::from_bytes(&bytes)
    }

    pub(super) fn from_bytes(bytes: &[u8; PAIR_BYTES]) -> Self {
        let mut halves = Zeroizing::new([[0; 32]; 2]);
        halves[0].copy_from_slice(&bytes[..32]);
        halves[1].copy_from_slice(&bytes[32..]);
        Self {
            open: StaticSecret::from(halves[0]),
            sign: SigningKey::from_bytes(&halves[1]),
        }
    }

    pub(super) fn to_bytes(&self) -> Zeroizing<[u8; PAIR_BYTES]> {
        let mut bytes = Zeroizing::new([0; PAIR_BYTES]);
        bytes[..32].copy_from_slice(self.open.as_bytes());
        bytes[32..].copy_from_slice(self.sign.as_bytes());
        bytes
    }

    /// Signs as this person.
    #[must_use]
    pub fn signing_key(&self) -> &SigningKey {
        &self.sign
    }

    /// Opens what is sealed to this person.
    #[must_use]
    pub fn opening_key(&self) -> &StaticSecret {
        &self.open
    }

    /// What others check this person's signatures with.
    #[must_use]
    pub fn sign_key(&self) -> SignKey {
        SignKey(self.sign.verifying_key().to_bytes())
    }

    /// What others seal to this person with.
    #[must_use]
    pub fn seal_key(&self) -> SealKey {
        SealKey(PublicKey::from(&self.open).to_bytes())
    }
}

impl fmt::Debug for Pair {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Pair({}, redacted)", self.sign_key())
    }
}

/// One key of the protection compartment, as a focal point holds it.
#[derive(Debug)]
pub(super) struct Held {
    /// Which key it is, from 1.
    pub(super) epoch: u32,
    /// The key.
    pub(super) pair: SealPair,
}

/// A person who has shown their passphrase. Dropping it is what locking means.
#[derive(Debug)]
pub struct Unlocked {
    user: String,
    name: String,
    pair: Pair,
    machine: MachineKey,
    protection: Vec<Held>,
}

impl Unlocked {
    pub(super) fn new(
        (user, name): (&str, &str),
        pair: Pair,
        machine: MachineKey,
        protection: Vec<Held>,
    ) -> Self {
        Self {
            user: user.to_owned(),
            name: name.to_owned(),
            pair,
            machine,
            protection,
        }
    }

    /// What opens protection files, the latest first; nothing for who is no focal point.
    pub fn protection(&self) -> impl Iterator<Item = &SealPair> + Clone {
        self.protection.iter().map(|held| &held.pair)
    }

    pub(super) fn held(&self) -> &[Held] {
        &self.protection
    }

    pub(super) fn take_up(&mut self, held: Vec<Held>) {
        self.protection = held;
    }

    /// Id of their user record.
    #[must_use]
    pub fn user(&self) -> &str {
        &self.user
    }

    /// Their name, as it was given.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Their own keys.
    #[must_use]
    pub fn pair(&self) -> &Pair {
        &self.pair
    }

    /// The machine's key.
    #[must_use]
    pub fn machine_key(&self) -> &MachineKey {
        &self.machine
    }

    /// The register's database key.
    #[must_use]
    pub fn database_key(&self) -> Key {
        self.machine.derive(Purpose::Database)
    }
}
