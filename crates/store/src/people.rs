//! The people of a register: a slot in the keyring and a record in the journal, both or neither counting.

use domain::entry::Fields;
use journal::ctx::{Ctx, Random};

use crate::{
    Error, Locked, Store,
    id::new_id,
    keyring::{NewPerson, RecoveryKey, Unlocked},
    passphrase::Passphrase,
};

impl Store {
    /// Gives a person a slot and a record; gives their id. Their pair counts once this person's signature stands.
    ///
    /// # Errors
    /// `name_taken`, a weak passphrase, or what the disk said.
    pub fn add_person(
        &mut self,
        ctx: &Ctx<'_>,
        name: &str,
        role: &str,
        passphrase: &Passphrase,
    ) -> Result<String, Error> {
        let user = new_id(ctx);
        let person = NewPerson {
            user: &user,
            name,
            passphrase,
        };
        let keyring = &mut self.locked.keyring;
        let person = keyring.add_person(ctx.rng, &self.session.unlocked, person)?;
        self.write(ctx, |tx| tx.grant(&person, role))?;
        self.sign(ctx)?;
        Ok(user)
    }

    /// Takes a person's slot away and says so in the journal.
    ///
    /// # Errors
    /// `unknown_person`, `last_person`, or what the disk said.
    pub fn disable_person(&mut self, ctx: &Ctx<'_>, user: &str) -> Result<(), Error> {
        // The record first: without it the slot alone opens nothing.
        let disabled = Fields::from([("disabled".to_owned(), true.into())]);
        self.write(ctx, |tx| tx.amend(user, &disabled, &[], None))?;
        self.sign(ctx)?;
        Ok(self.locked.keyring.disable(&self.session.unlocked, user)?)
    }

    /// Changes the passphrase of the person at the desk.
    ///
    /// # Errors
    /// `wrong_passphrase`, a weak new one, or what the disk said; then the old one still opens.
    pub fn change_passphrase(
        &mut self,
        rng: &dyn Random,
        old: &Passphrase,
        new: &Passphrase,
    ) -> Result<(), Error> {
        let name = self.session.unlocked.name().to_owned();
        self.locked
            .keyring
            .change_passphrase(rng, &name, old, new)?;
        Ok(())
    }
}

impl Locked {
    /// Gives a person who forgot their passphrase a new slot, by the printed recovery key. Their pair is a new one.
    ///
    /// # Errors
    /// `recovery_wrong`, `unknown_person`, a weak passphrase, or what the disk said.
    pub fn recover(
        &mut self,
        rng: &dyn Random,
        printed: &RecoveryKey,
        name: &str,
        new: &Passphrase,
    ) -> Result<Unlocked, Error> {
        let people = self.keyring.people();
        let known = people.iter().find(|person| person.name == name);
        let person = NewPerson {
            user: &known.ok_or(crate::keyring::Error::UnknownPerson)?.user,
            name,
            passphrase: new,
        };
        Ok(self.keyring.recover(rng, printed, person)?)
    }
}
