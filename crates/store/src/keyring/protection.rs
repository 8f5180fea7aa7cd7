//! The protection compartment: a key pair whose secret only focal points hold, and whose public half seals to them.
//!
//! The secret is made at the beginning of the register, sealed to a printed key of its own, and forgotten. Nobody who
//! adds people holds it, so it is handed over in one of three ways: by a focal point, by the printed key, or, where
//! nobody holds it, by making a new pair for the first one. Older files then wait for the printed key.

use journal::{ctx::Random, ids::SealKey, keys::SealPair};

use super::{
    Error, Keyring, RecoveryKey, Unlocked,
    file::{Body, FIRST_EPOCH, PROTECTION, Recovery, Sealed},
    keys::Held,
};

impl Body {
    /// Makes the first pair; its secret is sealed to the printed key, and to the first person if they are to hold it.
    pub(super) fn begin_protection(
        &mut self,
        rng: &dyn Random,
        printed: &RecoveryKey,
        first_holds_it: bool,
    ) {
        let pair = SealPair::generate(rng);
        let key = (FIRST_EPOCH, &*pair.secret());
        self.epochs.insert(PROTECTION.to_owned(), FIRST_EPOCH);
        self.public.insert(PROTECTION.to_owned(), pair.public());
        self.recovery
            .push(Recovery::new(rng, &self.machine, printed, key));
        if first_holds_it {
            self.give(rng, 0, key);
        }
    }

    /// Lets a focal point in: with every secret of whoever lets them in, or where nobody holds one, with a new one.
    pub(super) fn admit(&mut self, rng: &dyn Random, user: &str, held: &[Held]) {
        let Some(index) = self.people.iter().position(|slot| slot.user == user) else {
            return;
        };
        let Some(now) = self.epoch(PROTECTION) else {
            return;
        };
        for held in held {
            self.give(rng, index, (held.epoch, &*held.pair.secret()));
        }
        if self.people.iter().all(|slot| !slot.holds(self, PROTECTION)) {
            let pair = self.next_pair(rng);
            self.give(rng, index, (now + 1, &*pair.secret()));
        }
    }

    /// Makes a new pair for those who hold the present one. They keep the old secrets, for old files.
    pub(super) fn turn_protection(&mut self, rng: &dyn Random) {
        let holds = |slot: &super::Slot| slot.holds(self, PROTECTION);
        let holders: Vec<bool> = self.people.iter().map(holds).collect();
        let Some(now) = self.epoch(PROTECTION) else {
            return;
        };
        let pair = self.next_pair(rng);
        for (index, _) in holders.iter().enumerate().filter(|(_, holds)| **holds) {
            self.give(rng, index, (now + 1, &*pair.secret()));
        }
    }

    /// A pair that counts from now on, its secret sealed to the printed key.
    fn next_pair(&mut self, rng: &dyn Random) -> SealPair {
        let pair = SealPair::generate(rng);
        let epoch = self.epoch(PROTECTION).unwrap_or_default() + 1;
        self.epochs.insert(PROTECTION.to_owned(), epoch);
        self.public.insert(PROTECTION.to_owned(), pair.public());
        let machine = self.machine;
        let mut printed = self.recovery.iter_mut();
        if let Some(printed) = printed.find(|recovery| recovery.compartment == PROTECTION) {
            printed.add(rng, &machine, (epoch, &*pair.secret()));
        }
        pair
    }

    /// Seals one key to a person, unless they hold it.
    fn give(&mut self, rng: &dyn Random, index: usize, key: (u32, &[u8; 32])) {
        let machine = self.machine;
        let slot = &mut self.people[index];
        if slot
            .sealed
            .iter()
            .any(|sealed| sealed.is_of(PROTECTION, key.0))
        {
            return;
        }
        let to = (slot.user.as_str(), &slot.seal_key);
        let sealed = Sealed::new(rng, &machine, PROTECTION, to, key);
        slot.sealed.push(sealed);
    }
}

impl Keyring {
    /// Takes up the keys that were handed to an unlocked person since they unlocked.
    ///
    /// # Errors
    /// `keyring_tampered`.
    pub fn refresh(&self, unlocked: &mut Unlocked) -> Result<(), Error> {
        let body = &self.stored.body;
        let index = self.index_of(unlocked.user()).ok_or(Error::UnknownPerson)?;
        let held = body.people[index].protection(body, unlocked.pair())?;
        unlocked.take_up(held);
        Ok(())
    }

    /// Where protection files are sealed at this base. `None` in a keyring of a program without them.
    #[must_use]
    pub fn protection_key(&self) -> Option<SealKey> {
        self.stored.body.public.get(PROTECTION).copied()
    }

    /// Where what only focal points may recover is sealed.
    #[must_use]
    pub fn protection_recovery_seal_key(&self) -> Option<SealKey> {
        let printed = self.stored.body.recovery_of(PROTECTION)?;
        Some(printed.seal_key)
    }

    /// The users who hold the present key.
    #[must_use]
    pub fn focal_points(&self) -> Vec<String> {
        let body = &self.stored.body;
        let holders = body
            .people
            .iter()
            .filter(|slot| slot.holds(body, PROTECTION));
        holders.map(|slot| slot.user.clone()).collect()
    }

    /// A focal point hands every key they hold to another person. Whether that person may hold it is decided above.
    ///
    /// # Errors
    /// `no_protection_key` when who hands over does not hold the present one, `unknown_person`, `keyring_tampered`, or
    /// the disk.
    pub fn hand_over(&mut self, rng: &dyn Random, by: &Unlocked, user: &str) -> Result<(), Error> {
        self.stored.verify(by.machine_key())?;
        let present = by.held().first().map(|held| held.pair.public());
        if present.is_none() || present != self.protection_key() {
            return Err(Error::NoProtectionKey);
        }
        self.index_of(user).ok_or(Error::UnknownPerson)?;
        let mut body = self.stored.body.clone();
        body.admit(rng, user, by.held());
        self.save(body, by.machine_key())
    }

    /// The printed protection key hands every key there ever was to a person.
    ///
    /// # Errors
    /// `recovery_wrong`, `unknown_person`, `keyring_tampered`, or the disk.
    pub fn hand_over_printed(
        &mut self,
        rng: &dyn Random,
        by: &Unlocked,
        printed: &RecoveryKey,
        user: &str,
    ) -> Result<(), Error> {
        self.stored.verify(by.machine_key())?;
        let mut body = self.stored.body.clone();
        let recovery = body.recovery_of(printed.compartment());
        let recovery = recovery.filter(|recovery| recovery.compartment == PROTECTION);
        let keys = recovery.ok_or(Error::RecoveryWrong)?.keys(&body, printed)?;
        let index = self.index_of(user).ok_or(Error::UnknownPerson)?;
        for (epoch, key) in &keys {
            body.give(rng, index, (*epoch, key));
        }
        self.save(body, by.machine_key())
    }
}
