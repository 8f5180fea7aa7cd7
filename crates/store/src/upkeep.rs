//! Verifying, rebuilding, and what is noted before anything leaves.

use std::collections::BTreeMap;

use journal::ctx::Ctx;
use ledger::{Problem, Verified};

use crate::{Error, Reader, Store, side};

impl Reader<'_> {
    /// Checks every byte, link and signature of the book.
    ///
    /// # Errors
    /// What the disk said; what is wrong is in the answer.
    pub fn verify(&self) -> Result<Verified, Error> {
        Ok(ledger::verify(self.conn())?)
    }

    /// Per base, the digest of its open records.
    ///
    /// # Errors
    /// What the disk said.
    pub fn digests(&self) -> Result<BTreeMap<String, String>, Error> {
        Ok(ledger::digests(self.conn())?)
    }
}

impl Store {
    /// What is wrong when folding the journals again would change a projection. Nothing is changed.
    ///
    /// # Errors
    /// What the disk said.
    pub fn compare(&mut self) -> Result<Option<Problem>, Error> {
        Ok(ledger::compare(&self.session.conn)?)
    }

    /// Throws every projection away and folds the journals again; gives the number of entries.
    ///
    /// # Errors
    /// What the disk said; then everything stands as before.
    pub fn rebuild(&mut self, ctx: &Ctx<'_>) -> Result<u64, Error> {
        self.write(ctx, |tx| Ok(ledger::rebuild(tx.conn())?))
    }

    /// Notes outside the data folder how far the journal reaches, before any of it leaves: a copy put back later will
    /// be known for one.
    ///
    /// # Errors
    /// What the disk said, when neither folder could be written: then nothing may leave.
    pub fn note_departure(&self) -> Result<(), Error> {
        match self.session.hand.tip() {
            Some(tip) => side::note(&self.locked.folder, &tip),
            None => Ok(()),
        }
    }
}
