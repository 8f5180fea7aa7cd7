//! Who can open this machine's register, and with what.
//!
//! Each person has a slot: their own key pair, sealed under a key that Argon2id makes from their
//! passphrase. The machine key is sealed to each of those pairs and to the printed recovery key;
//! everything else on the disk hangs on it. The file's format is described in [`file`], the two
//! copies of it in [`copies`].
//!
//! Nothing here knows roles: who may call what is decided above. What this file makes physical is
//! that without a slot there is no key.

mod copies;
mod error;
mod file;
mod keys;
mod protection;
mod recovery;
pub mod seal;
mod slot;

use std::path::{Path, PathBuf};

use journal::{
    ctx::Random,
    ids::{SealKey, SignKey},
};

use crate::passphrase::{Passphrase, plain};

pub use error::Error;
pub use keys::{MachineKey, Pair, Purpose, Unlocked};
pub use recovery::{GROUP_CHARS, GROUPS, RecoveryKey};

use file::{Body, MACHINE, PROTECTION, Recovery, Stored};
use slot::Slot;

/// Someone who is to be given a slot.
#[derive(Clone, Copy, Debug)]
pub struct NewPerson<'a> {
    /// Id of their user record.
    pub user: &'a str,
    /// The name they unlock by. Accents and case do not matter.
    pub name: &'a str,
    /// What they chose.
    pub passphrase: &'a Passphrase,
    /// A focal point: to be handed the key of the protection files.
    pub protects: bool,
}

/// A slot as others may see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// Id of their user record.
    pub user: String,
    /// Their name.
    pub name: String,
    /// Where things are sealed to them.
    pub seal_key: SealKey,
    /// What their signatures are checked with.
    pub sign_key: SignKey,
}

/// What [`Keyring::create`] makes.
#[derive(Debug)]
pub struct Created {
    /// The keyring, on the disk.
    pub keyring: Keyring,
    /// Its first person, unlocked.
    pub unlocked: Unlocked,
    /// To be printed, and then forgotten.
    pub recovery: RecoveryKey,
    /// The same for the protection files, for another holder.
    pub protection_recovery: RecoveryKey,
}

/// The keyring of one machine.
#[derive(Debug)]
pub struct Keyring {
    folder: PathBuf,
    stored: Stored,
    /// The Argon2id costs below which a slot is raised.
    costs: slot::Costs,
}

impl Keyring {
    /// Whether `folder` has a keyring, whole or not.
    #[must_use]
    pub fn exists(folder: &Path) -> bool {
        copies::exists(folder)
    }

    /// Makes the machine key, the first person's slot and the recovery key, and writes both copies.
    ///
    /// # Errors
    /// `keyring_exists`, a weak passphrase, or what the disk said.
    pub fn create(rng: &dyn Random, folder: &Path, first: NewPerson<'_>) -> Result<Created, Error> {
        Self::create_at(rng, folder, first, slot::COSTS)
    }

    fn create_at(
        rng: &dyn Random,
        folder: &Path,
        first: NewPerson<'_>,
        costs: slot::Costs,
    ) -> Result<Created, Error> {
        if copies::exists(folder) {
            return Err(Error::Exists);
        }
        first.passphrase.judge(&[first.name])?;
        let machine = MachineKey::random(rng, file::FIRST_EPOCH);
        let recovery = RecoveryKey::random(rng, MACHINE);
        let protection_recovery = RecoveryKey::random(rng, PROTECTION);
        let mut body = Body::new(rng);
        let key = (machine.epoch(), machine.expose());
        body.recovery
            .push(Recovery::new(rng, &body.machine, &recovery, key));
        let (slot, pair) = Slot::new(rng, &body.machine, first, &machine, costs);
        body.people.push(slot);
        body.begin_protection(rng, &protection_recovery, first.protects);
        let protection = body.people[0].protection(&body, &pair)?;
        let stored = Stored::seal(body, &machine);
        copies::write(folder, &stored)?;
        let unlocked = Unlocked::new((first.user, first.name), pair, machine, protection);
        let keyring = Self {
            folder: folder.to_owned(),
            stored,
            costs,
        };
        Ok(Created {
            keyring,
            unlocked,
            recovery,
            protection_recovery,
        })
    }

    /// Reads the keyring; a damaged copy is written again from the whole one.
    ///
    /// # Errors
    /// `keyring_missing`, `keyring_damaged` when neither copy is whole, `keyring_newer`, or what
    /// the disk said.
    pub fn load(folder: &Path) -> Result<Self, Error> {
        let stored = copies::read(folder)?;
        Ok(Self {
            folder: folder.to_owned(),
            stored,
            costs: slot::COSTS,
        })
    }

    /// Everyone who has a slot, in the order they were given it.
    #[must_use]
    pub fn people(&self) -> Vec<Person> {
        self.stored.body.people.iter().map(Slot::person).collect()
    }

    /// Where drafts and the like are sealed so that the printed key can open them too.
    #[must_use]
    pub fn recovery_seal_key(&self) -> Option<SealKey> {
        self.stored
            .body
            .recovery_of(MACHINE)
            .map(|recovery| recovery.seal_key)
    }

    /// Opens the slot of `name`. A slot whose Argon2id costs have fallen behind is raised on the
    /// way.
    ///
    /// # Errors
    /// `unknown_person`, `wrong_passphrase`, `keyring_tampered`.
    pub fn unlock(
        &mut self,
        rng: &dyn Random,
        name: &str,
        passphrase: &Passphrase,
    ) -> Result<Unlocked, Error> {
        let index = self.index_of_name(name).ok_or(Error::UnknownPerson)?;
        let body = &self.stored.body;
        let slot = &body.people[index];
        let pair = slot.open(&body.machine, passphrase)?;
        let machine = slot.machine_key(body, &pair)?;
        self.stored.verify(&machine)?;
        let protection = slot.protection(body, &pair)?;
        let unlocked = Unlocked::new((&slot.user, &slot.name), pair, machine, protection);
        if slot.costs.fall_behind(&self.costs) {
            // A full disk must not keep anyone out: the slot stays as it is and is raised another
            // day.
            let _ = self.reseal(rng, index, &unlocked, passphrase);
        }
        Ok(unlocked)
    }

    /// Gives `person` a slot of their own, opened by nobody else.
    ///
    /// # Errors
    /// `name_taken` (also when the user already has a slot), a weak passphrase, `keyring_tampered`,
    /// or the disk.
    pub fn add_person(
        &mut self,
        rng: &dyn Random,
        by: &Unlocked,
        person: NewPerson<'_>,
    ) -> Result<Person, Error> {
        self.stored.verify(by.machine_key())?;
        if self.index_of_name(person.name).is_some() || self.index_of(person.user).is_some() {
            return Err(Error::NameTaken);
        }
        person.passphrase.judge(&[person.name])?;
        let mut body = self.stored.body.clone();
        let (slot, _) = Slot::new(rng, &body.machine, person, by.machine_key(), self.costs);
        let added = slot.person();
        body.people.push(slot);
        if person.protects {
            body.admit(rng, person.user, by.held());
        }
        self.save(body, by.machine_key())?;
        Ok(added)
    }

    /// Changes the passphrase of `name`, who keeps their pair.
    ///
    /// # Errors
    /// As [`Keyring::unlock`] for the old one; a weak new one; the disk.
    pub fn change_passphrase(
        &mut self,
        rng: &dyn Random,
        name: &str,
        old: &Passphrase,
        new: &Passphrase,
    ) -> Result<Unlocked, Error> {
        new.judge(&[name])?;
        let unlocked = self.unlock(rng, name, old)?;
        let index = self.index_of_name(name).ok_or(Error::UnknownPerson)?;
        self.reseal(rng, index, &unlocked, new)?;
        Ok(unlocked)
    }

    /// Takes the slot of `user` away. Whoever kept a copy of the file and knows the passphrase
    /// still has the machine key, until that is changed. After a focal point, what is written from
    /// now on is sealed to a new key, which only the remaining ones are given.
    ///
    /// # Errors
    /// `unknown_person`, `last_person` (the register would be closed for ever), `keyring_tampered`,
    /// the disk.
    pub fn disable(&mut self, rng: &dyn Random, by: &Unlocked, user: &str) -> Result<(), Error> {
        self.stored.verify(by.machine_key())?;
        let index = self.index_of(user).ok_or(Error::UnknownPerson)?;
        if self.stored.body.people.len() == 1 {
            return Err(Error::LastPerson);
        }
        let mut body = self.stored.body.clone();
        let removed = body.people.remove(index);
        if removed.holds(&body, PROTECTION) {
            body.turn_protection(rng);
        }
        self.save(body, by.machine_key())
    }

    /// Opens the register with the printed key and gives `person` a slot with a **new** pair: the
    /// old one is opened by their passphrase alone, and if that is forgotten it is gone.
    ///
    /// # Errors
    /// `recovery_wrong` when the printed key is of another machine or has been replaced,
    /// `name_taken`, a weak passphrase, `keyring_tampered`, or the disk.
    pub fn recover(
        &mut self,
        rng: &dyn Random,
        printed: &RecoveryKey,
        person: NewPerson<'_>,
    ) -> Result<Unlocked, Error> {
        let recovery = self.stored.body.recovery_of(printed.compartment());
        let recovery = recovery.filter(|recovery| recovery.compartment == MACHINE);
        let recovery = recovery.ok_or(Error::RecoveryWrong)?;
        let machine = recovery.machine_key(&self.stored.body, printed)?;
        self.stored.verify(&machine)?;
        let own = self.index_of(person.user);
        if self
            .index_of_name(person.name)
            .is_some_and(|taken| Some(taken) != own)
        {
            return Err(Error::NameTaken);
        }
        person.passphrase.judge(&[person.name])?;
        let mut body = self.stored.body.clone();
        let (slot, pair) = Slot::new(rng, &body.machine, person, &machine, self.costs);
        let index = own.unwrap_or(body.people.len());
        let protects = match body.people.get_mut(index) {
            Some(old) => std::mem::replace(old, slot).holds(&body, PROTECTION),
            None => {
                body.people.push(slot);
                person.protects
            }
        };
        if protects {
            body.admit(rng, person.user, &[]);
        }
        let protection = body.people[index].protection(&body, &pair)?;
        self.save(body, &machine)?;
        let named = (person.user, person.name);
        Ok(Unlocked::new(named, pair, machine, protection))
    }

    /// Gives `person`, who has a slot and forgot its passphrase, a new slot with a **new** pair.
    ///
    /// # Errors
    /// `unknown_person`, a weak passphrase, `keyring_tampered`, or the disk.
    pub fn renew_person(
        &mut self,
        rng: &dyn Random,
        by: &Unlocked,
        person: NewPerson<'_>,
    ) -> Result<Person, Error> {
        self.stored.verify(by.machine_key())?;
        let index = self.index_of(person.user).ok_or(Error::UnknownPerson)?;
        person.passphrase.judge(&[person.name])?;
        let mut body = self.stored.body.clone();
        let (slot, _) = Slot::new(rng, &body.machine, person, by.machine_key(), self.costs);
        let renewed = slot.person();
        body.people[index] = slot;
        if person.protects {
            body.admit(rng, person.user, by.held());
        }
        self.save(body, by.machine_key())?;
        Ok(renewed)
    }

    /// Seals the slot of `name` at a cost that allows thousands of unlocks in a test.
    #[cfg(test)]
    pub(crate) fn make_cheap(&mut self, rng: &dyn Random, name: &str, passphrase: &Passphrase) {
        self.expect_cheap();
        self.change_passphrase(rng, name, passphrase, passphrase)
            .unwrap();
    }

    /// Leaves a slot that was made cheap as it is.
    #[cfg(test)]
    pub(crate) fn expect_cheap(&mut self) {
        self.costs = slot::CHEAP;
    }

    fn reseal(
        &mut self,
        rng: &dyn Random,
        index: usize,
        unlocked: &Unlocked,
        passphrase: &Passphrase,
    ) -> Result<(), Error> {
        let mut body = self.stored.body.clone();
        let machine = body.machine;
        body.people[index].reseal(rng, &machine, passphrase, unlocked.pair(), self.costs);
        self.save(body, unlocked.machine_key())
    }

    /// The next generation, on the disk before it is believed.
    fn save(&mut self, mut body: Body, machine: &MachineKey) -> Result<(), Error> {
        body.generation += 1;
        let stored = Stored::seal(body, machine);
        copies::write(&self.folder, &stored)?;
        self.stored = stored;
        Ok(())
    }

    fn index_of(&self, user: &str) -> Option<usize> {
        self.stored
            .body
            .people
            .iter()
            .position(|slot| slot.user == user)
    }

    fn index_of_name(&self, name: &str) -> Option<usize> {
        let name = plain(name);
        self.stored
            .body
            .people
            .iter()
            .position(|slot| plain(&slot.name) == name)
    }
}

#[cfg(test)]
mod tests;
