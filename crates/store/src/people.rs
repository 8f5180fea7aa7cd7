//! The people of a register: a slot in the keyring and a record in the journal, both or neither counting.

use domain::entry::Fields;
use journal::ctx::{Ctx, Random};

use crate::{
    Error, Locked, Store,
    id::new_id,
    keyring::{NewPerson, RecoveryKey, Unlocked},
    passphrase::Passphrase,
};

/// The role whose people open protection files.
pub(crate) const FOCAL_POINT: &str = "protection";

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
            protects: role == FOCAL_POINT,
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
        let keyring = &mut self.locked.keyring;
        keyring.disable(ctx.rng, &self.session.unlocked, user)?;
        Ok(keyring.refresh(&mut self.session.unlocked)?)
    }

    /// Everyone who has a slot, in the order they were given it.
    #[must_use]
    pub fn people(&self) -> Vec<crate::keyring::Person> {
        self.locked.keyring.people()
    }

    /// Gives someone who forgot their passphrase another one, and with it a new pair, vouched for by whoever is at the
    /// desk: the old pair is opened by the old passphrase alone.
    ///
    /// # Errors
    /// `not_found`, `unknown_person`, a weak passphrase, or what the disk said.
    pub fn renew_person(
        &mut self,
        ctx: &Ctx<'_>,
        user: &str,
        passphrase: &Passphrase,
    ) -> Result<(), Error> {
        let record = self.read()?.record(user)?.ok_or(Error::NotFound)?;
        let person = NewPerson {
            user,
            name: record.text("name").unwrap_or_default(),
            passphrase,
            protects: record.text("role") == Some(FOCAL_POINT),
        };
        let keyring = &mut self.locked.keyring;
        let person = keyring.renew_person(ctx.rng, &self.session.unlocked, person)?;
        let fields = Fields::from([
            ("sign_key".to_owned(), serde_json::json!(person.sign_key)),
            ("seal_key".to_owned(), serde_json::json!(person.seal_key)),
            ("vouched_by".to_owned(), serde_json::json!(ctx.actor.user)),
        ]);
        self.write(ctx, |tx| tx.amend(user, &fields, &[], None))?;
        self.sign(ctx)
    }

    /// The person at the desk hands the protection keys they hold to another. Whether either may is decided above.
    ///
    /// # Errors
    /// `no_protection_key`, `unknown_person`, or what the disk said.
    pub fn hand_over(&mut self, ctx: &Ctx<'_>, user: &str) -> Result<(), Error> {
        let keyring = &mut self.locked.keyring;
        keyring.hand_over(ctx.rng, &self.session.unlocked, user)?;
        self.note_hand_over(ctx, user, "focal_point")
    }

    /// The printed protection key hands over every key there ever was.
    ///
    /// # Errors
    /// `recovery_wrong`, `unknown_person`, or what the disk said.
    pub fn hand_over_printed(
        &mut self,
        ctx: &Ctx<'_>,
        printed: &RecoveryKey,
        user: &str,
    ) -> Result<(), Error> {
        let keyring = &mut self.locked.keyring;
        keyring.hand_over_printed(ctx.rng, &self.session.unlocked, printed, user)?;
        self.note_hand_over(ctx, user, "printed_key")
    }

    /// The users who hold the present protection key.
    #[must_use]
    pub fn focal_points(&self) -> Vec<String> {
        self.locked.keyring.focal_points()
    }

    /// What is handed over stands in the journal, signed by who did it.
    fn note_hand_over(&mut self, ctx: &Ctx<'_>, user: &str, how: &str) -> Result<(), Error> {
        self.locked.keyring.refresh(&mut self.session.unlocked)?;
        self.write(ctx, |tx| tx.note_hand_over(user, how))?;
        self.sign(ctx)
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
            protects: false,
        };
        Ok(self.keyring.recover(rng, printed, person)?)
    }
}
