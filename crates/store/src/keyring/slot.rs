//! One person's slot: what their passphrase opens, and what is sealed to them.

use argon2::{Algorithm, Argon2, Block, Params, Version};
use chacha20poly1305::{AeadInOut, ChaCha20Poly1305, KeyInit, Tag};
use journal::{
    ctx::Random,
    ids::{SealKey, SignKey},
    keys::SealPair,
};
use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, Zeroizing};

use super::{
    Error, NewPerson, Person,
    file::{B64, Body, MACHINE, PROTECTION, Sealed},
    keys::{Held, MachineKey, PAIR_BYTES, Pair},
};
use crate::passphrase::Passphrase;

const LABEL: &[u8] = b"fwontye/keyring/slot/1\0";
const SALT_BYTES: usize = 16;
const NONCE_BYTES: usize = 12;
const TAG_BYTES: usize = 16;

/// What a slot is made with today: 64 MiB, three passes, four lanes. Never less.
pub(super) const COSTS: Costs = Costs {
    memory_kib: 64 * 1024,
    passes: 3,
    lanes: 4,
};

/// What tests use that unlock thousands of times.
#[cfg(test)]
pub(crate) const CHEAP: Costs = Costs {
    memory_kib: 64,
    passes: 1,
    lanes: 1,
};

/// More than this in a file is not ours: it would only keep the machine busy.
const COSTS_MAX: Costs = Costs {
    memory_kib: 1024 * 1024,
    passes: 32,
    lanes: 16,
};

/// Argon2id's three costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Costs {
    /// Memory, in KiB.
    #[serde(rename = "m")]
    pub(super) memory_kib: u32,
    /// Passes over it.
    #[serde(rename = "t")]
    pub(super) passes: u32,
    /// Lanes.
    #[serde(rename = "p")]
    pub(super) lanes: u32,
}

impl Costs {
    /// Whether any of them is below `wanted`.
    pub(super) fn fall_behind(&self, wanted: &Self) -> bool {
        self.memory_kib < wanted.memory_kib
            || self.passes < wanted.passes
            || self.lanes < wanted.lanes
    }
}

/// A slot as it is stored.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Slot {
    pub(super) user: String,
    pub(super) name: String,
    pub(super) seal_key: SealKey,
    pub(super) sign_key: SignKey,
    pub(super) costs: Costs,
    salt: B64<SALT_BYTES>,
    nonce: B64<NONCE_BYTES>,
    /// The pair's secrets, then the tag.
    pair: B64<{ PAIR_BYTES + TAG_BYTES }>,
    pub(super) sealed: Vec<Sealed>,
}

impl Slot {
    /// A slot with a new pair.
    pub(super) fn new(
        rng: &dyn Random,
        machine: &B64<16>,
        person: NewPerson<'_>,
        key: &MachineKey,
        costs: Costs,
    ) -> (Self, Pair) {
        let pair = Pair::random(rng);
        let to = (person.user, &pair.seal_key());
        let sealed = Sealed::new(rng, machine, MACHINE, to, (key.epoch(), key.expose()));
        let mut slot = Self {
            user: person.user.to_owned(),
            name: person.name.trim().to_owned(),
            seal_key: pair.seal_key(),
            sign_key: pair.sign_key(),
            costs,
            salt: B64([0; SALT_BYTES]),
            nonce: B64([0; NONCE_BYTES]),
            pair: B64([0; PAIR_BYTES + TAG_BYTES]),
            sealed: vec![sealed],
        };
        slot.reseal(rng, machine, person.passphrase, &pair, costs);
        (slot, pair)
    }

    /// Seals the same pair under another passphrase, or under the same one at other costs.
    pub(super) fn reseal(
        &mut self,
        rng: &dyn Random,
        machine: &B64<16>,
        passphrase: &Passphrase,
        pair: &Pair,
        costs: Costs,
    ) {
        rng.fill(&mut self.salt.0);
        rng.fill(&mut self.nonce.0);
        self.costs = costs;
        let bound = self.bound(machine);
        let cipher = self
            .cipher(passphrase)
            .expect("our own costs are within Argon2id's range");
        let mut text = pair.to_bytes();
        let tag = cipher
            .encrypt_inout_detached(&self.nonce.0.into(), &bound, text.as_mut_slice().into())
            .expect("a pair is short");
        self.pair.0[..PAIR_BYTES].copy_from_slice(text.as_slice());
        self.pair.0[PAIR_BYTES..].copy_from_slice(&tag);
    }

    /// What the passphrase opens.
    pub(super) fn open(&self, machine: &B64<16>, passphrase: &Passphrase) -> Result<Pair, Error> {
        if COSTS_MAX.fall_behind(&self.costs) {
            return Err(Error::Tampered);
        }
        let cipher = self.cipher(passphrase)?;
        let mut text = Zeroizing::new([0; PAIR_BYTES]);
        text.copy_from_slice(&self.pair.0[..PAIR_BYTES]);
        let tag = Tag::try_from(&self.pair.0[PAIR_BYTES..]).expect("a tag is 16 bytes");
        cipher
            .decrypt_inout_detached(
                &self.nonce.0.into(),
                &self.bound(machine),
                text.as_mut_slice().into(),
                &tag,
            )
            .map_err(|_| Error::WrongPassphrase)?;
        let pair = Pair::from_bytes(&text);
        if pair.seal_key() != self.seal_key || pair.sign_key() != self.sign_key {
            return Err(Error::Tampered);
        }
        Ok(pair)
    }

    /// The machine key of the epoch that counts, which this person's pair opens.
    pub(super) fn machine_key(&self, body: &Body, pair: &Pair) -> Result<MachineKey, Error> {
        Sealed::open_current(&self.sealed, body, MACHINE, &self.user, pair.opening_key())
            .ok_or(Error::Tampered)
    }

    /// Every key of the protection compartment that was handed to this person, the latest first.
    pub(super) fn protection(&self, body: &Body, pair: &Pair) -> Result<Vec<Held>, Error> {
        let secret = pair.opening_key();
        let keys = Sealed::open_all(&self.sealed, body, PROTECTION, &self.user, secret);
        let held = keys.ok_or(Error::Tampered)?.into_iter();
        let mut held: Vec<Held> = held
            .map(|(epoch, key)| Held {
                epoch,
                pair: SealPair::from_secret(&key),
            })
            .collect();
        held.sort_unstable_by_key(|held| std::cmp::Reverse(held.epoch));
        // Whoever holds the secret notices at once when others are made to seal to another key.
        let public = body.public.get(PROTECTION).copied();
        let mut present = held
            .iter()
            .filter(|h| body.epoch(PROTECTION) == Some(h.epoch));
        if present.any(|held| Some(held.pair.public()) != public) {
            return Err(Error::Tampered);
        }
        Ok(held)
    }

    /// Whether this person was given the present key of a compartment.
    pub(super) fn holds(&self, body: &Body, compartment: &str) -> bool {
        let epoch = body.epoch(compartment);
        let of_now = |sealed: &Sealed| epoch.is_some_and(|e| sealed.is_of(compartment, e));
        self.sealed.iter().any(of_now)
    }

    pub(super) fn person(&self) -> Person {
        Person {
            user: self.user.clone(),
            name: self.name.clone(),
            seal_key: self.seal_key,
            sign_key: self.sign_key,
        }
    }

    /// What the box is good for: this machine, this person, these costs.
    fn bound(&self, machine: &B64<16>) -> Vec<u8> {
        let costs = [self.costs.memory_kib, self.costs.passes, self.costs.lanes];
        let costs: Vec<u8> = costs.iter().flat_map(|cost| cost.to_be_bytes()).collect();
        [LABEL, &machine.0, &costs, self.user.as_bytes()].concat()
    }

    fn cipher(&self, passphrase: &Passphrase) -> Result<ChaCha20Poly1305, Error> {
        let Costs {
            memory_kib,
            passes,
            lanes,
        } = self.costs;
        let params =
            Params::new(memory_kib, passes, lanes, Some(32)).map_err(|_| Error::Tampered)?;
        let mut memory = vec![Block::new(); params.block_count()];
        let mut key = Zeroizing::new([0; 32]);
        let derived = Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
            .hash_password_into_with_memory(
                passphrase.as_bytes(),
                &self.salt.0,
                key.as_mut(),
                &mut memory,
            );
        memory.iter_mut().for_each(Zeroize::zeroize);
        derived.map_err(|_| Error::Tampered)?;
        Ok(ChaCha20Poly1305::new((&*key).into()))
    }
}
