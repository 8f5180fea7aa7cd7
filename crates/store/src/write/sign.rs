//! People sign too: with their own key, over what they wrote since they unlocked.

use domain::{
    entry::{Fields, Op},
    id::Place,
};
use journal::{
    ctx::{Actor, Clock, Ctx, Random},
    keys::SignPair,
    pen,
    sign::Stretch,
    volume::before_first,
};
use serde_json::json;

use super::WriteTx;
use crate::{
    Error, Store,
    keyring::{Person, Unlocked},
    passphrase::Passphrase,
};

impl Store {
    /// Writes the signature of the person at the desk over everything they wrote since they unlocked or last signed;
    /// nothing when they wrote nothing. At lock, at change of user, at the end of a command, and at once for acts that
    /// bind.
    ///
    /// # Errors
    /// What kept it from the disk.
    pub fn sign(&mut self, ctx: &Ctx<'_>) -> Result<(), Error> {
        let Some(tip) = self.session.hand.tip() else {
            return Ok(());
        };
        let from = match self.session.signed_to {
            Some(place) if place.journal == tip.journal => place,
            _ => before_first(tip.journal),
        };
        if from == tip {
            return Ok(());
        }
        let pair = pair_of(&self.session.unlocked);
        let signed = self.write(ctx, |tx| tx.sign_stretch(&pair, &from, &tip))?;
        self.session.signed_to = Some(signed);
        Ok(())
    }

    /// Lets another person of this register write beside the one at the desk, with their own passphrase, and signs in
    /// their name what they wrote, in the same transaction: a hand-over binds both. The one at the desk signs first.
    ///
    /// # Errors
    /// `unknown_person`, `wrong_passphrase`, `person_disabled`, what `act` said, or what kept it from the disk.
    pub fn beside<R, E: From<Error>>(
        &mut self,
        clock: &dyn Clock,
        rng: &dyn Random,
        (name, passphrase): (&str, &Passphrase),
        act: impl FnOnce(&mut WriteTx<'_>) -> Result<R, E>,
    ) -> Result<R, E> {
        let other = self
            .locked
            .keyring
            .unlock(rng, name, passphrase)
            .map_err(Error::from)?;
        let person = self
            .read()?
            .record(other.user())?
            .ok_or(Error::Unfinished)?;
        if person.is("disabled") {
            return Err(Error::Disabled.into());
        }
        let desk = self.session.actor.clone();
        self.sign(&Ctx::new(clock, rng, &desk))?;
        let actor = Actor {
            user: person.id.clone(),
            role: person.text("role").unwrap_or_default().to_owned(),
        };
        let (pair, before) = (pair_of(&other), self.session.hand.tip());
        self.write(&Ctx::new(clock, rng, &actor), |tx| {
            let done = act(tx)?;
            if let Some(tip) = tx.hand.tip() {
                let same = before.filter(|place| place.journal == tip.journal);
                let from = same.unwrap_or_else(|| before_first(tip.journal));
                tx.sign_stretch(&pair, &from, &tip)?;
            }
            Ok(done)
        })
    }
}

fn pair_of(unlocked: &Unlocked) -> SignPair {
    let secret = zeroize::Zeroizing::new(unlocked.pair().signing_key().to_bytes());
    SignPair::from_secret(&secret)
}

impl WriteTx<'_> {
    /// Gives the place of the signature, from which the next one goes on.
    fn sign_stretch(&mut self, pair: &SignPair, from: &Place, to: &Place) -> Result<Place, Error> {
        let stretch = Stretch {
            journal: to.journal,
            from: from.seq + 1,
            to: to.seq,
            before: from.hash,
            hash: to.hash,
        };
        let draft = pen::Draft::of_journal(Op::Sign).set(stretch.sign(pair));
        Ok(self.append(draft)?.place)
    }

    /// The record of a person who was given a slot in the keyring; granted by whoever is at the desk.
    ///
    /// # Errors
    /// What the disk said.
    pub fn grant(&mut self, person: &Person, role: &str) -> Result<(), Error> {
        let granted_by = self.ctx.actor.user.clone();
        let fields = json!({
            "name": person.name, "role": role, "sign_key": person.sign_key, "seal_key": person.seal_key,
            "granted_by": granted_by,
        });
        let serde_json::Value::Object(fields) = fields else {
            return Ok(());
        };
        let fields: Fields = fields.into_iter().collect();
        self.create("user", Some(person.user.clone()), fields)?;
        Ok(())
    }
}
