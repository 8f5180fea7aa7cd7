//! People sign too: with their own key, over what they wrote since they unlocked.

use domain::{
    entry::{Fields, Op},
    id::Place,
};
use journal::{ctx::Ctx, keys::SignPair, pen, sign::Stretch, volume::before_first};
use serde_json::json;

use super::WriteTx;
use crate::{Error, Store, keyring::Person};

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
        let secret = zeroize::Zeroizing::new(self.session.unlocked.pair().signing_key().to_bytes());
        let pair = SignPair::from_secret(&secret);
        let signed = self.write(ctx, |tx| tx.sign_stretch(&pair, &from, &tip))?;
        self.session.signed_to = Some(signed);
        Ok(())
    }
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
