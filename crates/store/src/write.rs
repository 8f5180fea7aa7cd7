//! The one door for every write: entries, projections and everything beside them in one synced transaction.

mod head;
mod seal;
mod sign;
mod volume;

pub(crate) use volume::bearings;

use std::collections::BTreeMap;

use domain::{
    act::Act,
    draft::Draft,
    entry::{Fields, Op},
    fold::{Folded, fold},
    kind::Kind,
    record::Record,
};
use journal::{
    ctx::Ctx,
    hlc::Bearings,
    pen::{self, Written},
};
use ledger::{Book, records};
use rusqlite::{Transaction, TransactionBehavior};
use serde_json::Value;

use crate::{Error, Folder, Store, device::Device, id::new_id, session::Hand};
use seal::Seals;

/// A transaction of the register. What it appends is folded, committed and synced together, or not at all.
pub struct WriteTx<'a> {
    ctx: Ctx<'a>,
    folder: &'a Folder,
    tx: Transaction<'a>,
    pub(crate) device: Device,
    hand: Hand,
    bearings: Bearings,
    folded: bool,
    seals: Seals,
    /// The last number of each series that was asked for.
    given: BTreeMap<String, u32>,
}

impl Store {
    /// Runs `act` in one transaction: all of it is on the disk when this returns, or none.
    ///
    /// # Errors
    /// What `act` said, or what kept the transaction from reaching the disk; then nothing was written.
    pub fn write<R, E: From<Error>>(
        &mut self,
        ctx: &Ctx<'_>,
        act: impl FnOnce(&mut WriteTx<'_>) -> Result<R, E>,
    ) -> Result<R, E> {
        let written = self.write_once(ctx, act);
        if written.is_err() {
            self.session.heal(&self.locked.folder);
        }
        written
    }

    fn write_once<R, E: From<Error>>(
        &mut self,
        ctx: &Ctx<'_>,
        act: impl FnOnce(&mut WriteTx<'_>) -> Result<R, E>,
    ) -> Result<R, E> {
        let session = &mut self.session;
        let tx = session
            .conn
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(Error::from)?;
        let mut tx = WriteTx {
            bearings: bearings(&tx, &session.hand)?,
            ctx: *ctx,
            folder: &self.locked.folder,
            tx,
            device: session.device.clone(),
            hand: session.hand.clone(),
            folded: true,
            seals: Seals::new(
                self.locked.keyring.protection_key(),
                session.unlocked.protection().cloned().collect(),
            ),
            given: BTreeMap::new(),
        };
        let done = act(&mut tx)?;
        tx.fold()?;
        let WriteTx {
            tx, device, hand, ..
        } = tx;
        tx.commit().map_err(Error::from)?;
        (session.device, session.hand) = (device, hand);
        Ok(done)
    }
}

impl WriteTx<'_> {
    /// Saves a record for the first time, with the header it is due; gives its id.
    ///
    /// A number that is given, by an import, is kept; otherwise the record gets the next of its series.
    ///
    /// # Errors
    /// `unknown_kind`, or what the disk said.
    pub fn create(
        &mut self,
        kind: &str,
        id: Option<String>,
        mut fields: Fields,
    ) -> Result<String, Error> {
        let table = Kind::find(kind).ok_or(Error::UnknownKind)?;
        let id = id.unwrap_or_else(|| new_id(&self.ctx));
        self.head(table, &mut fields)?;
        if self.must_seal(kind, &fields)? {
            self.create_sealed(table, &id, fields)?;
        } else {
            self.write_draft(&Draft::create(kind, &id, fields), false)?;
        }
        Ok(id)
    }

    /// Replaces the named fields and clears others; what is equal already is left alone. Gives the number of entries.
    ///
    /// # Errors
    /// `not_found`, or what the disk said.
    pub fn amend(
        &mut self,
        id: &str,
        values: &Fields,
        clear: &[&str],
        why: Option<&str>,
    ) -> Result<usize, Error> {
        let folded = self.opened(id)?.ok_or(Error::NotFound)?;
        let mut drafts = match folded.protected {
            true => self.amend_sealed(&folded, values, clear)?,
            false if self.must_seal("", values)? => return Err(Error::Sealed),
            false => folded.amend(values, clear),
        };
        for draft in &mut drafts {
            draft.why = why.map(str::to_owned);
        }
        self.drafts(&drafts)?;
        Ok(drafts.len())
    }

    /// Appends acts that were drawn up from a folded record.
    ///
    /// # Errors
    /// What the disk said.
    pub fn drafts(&mut self, drafts: &[Draft]) -> Result<(), Error> {
        drafts
            .iter()
            .try_for_each(|draft| self.draft(draft).map(|_| ()))
    }

    /// Declares a record void, with a reason.
    ///
    /// # Errors
    /// `not_found`, or what the disk said.
    pub fn void(&mut self, id: &str, why: &str) -> Result<(), Error> {
        let folded = self.folded(id)?.ok_or(Error::NotFound)?;
        self.draft(&folded.void(why)).map(|_| ())
    }

    /// Takes a `void` back.
    ///
    /// # Errors
    /// `not_found`, or what the disk said.
    pub fn unvoid(&mut self, id: &str, why: &str) -> Result<(), Error> {
        let folded = self.folded(id)?.ok_or(Error::NotFound)?;
        self.draft(&folded.unvoid(why)).map(|_| ())
    }

    /// Says that something about a record cannot wait.
    ///
    /// # Errors
    /// `not_found`, or what the disk said.
    pub fn alert(&mut self, id: &str, alert: &str) -> Result<(), Error> {
        let record = self.record(id)?.ok_or(Error::NotFound)?;
        let set = Fields::from([("alert".to_owned(), Value::from(alert))]);
        self.append(pen::Draft::of(Op::Alert, &record.kind, id).set(set))?;
        Ok(())
    }

    /// A record as this transaction leaves it so far.
    ///
    /// # Errors
    /// What the disk said.
    pub fn record(&mut self, id: &str) -> Result<Option<Record>, Error> {
        self.fold()?;
        Ok(records::record(&self.tx, id)?)
    }

    /// The records of a kind that name this one, as this transaction leaves them so far.
    ///
    /// # Errors
    /// What the disk said.
    pub fn naming(&mut self, id: &str, kind: &str) -> Result<Vec<Record>, Error> {
        self.fold()?;
        Ok(ledger::lists::naming(&self.tx, id, Some(kind))?)
    }

    /// A record with what an edit of it must name.
    ///
    /// # Errors
    /// What the disk said.
    pub fn folded(&mut self, id: &str) -> Result<Option<Folded>, Error> {
        let verdicts = ledger::acts::verdicts(&self.tx)?;
        Ok(fold(id, &ledger::acts::of_record(&self.tx, id)?, &verdicts))
    }

    /// Everything that was written about a record, alerts included, as far as this transaction came.
    ///
    /// # Errors
    /// What the disk said.
    pub fn acts(&self, id: &str) -> Result<Vec<Act>, Error> {
        Ok(ledger::acts::of_record(&self.tx, id)?)
    }

    /// Whether a record exists, without reading it.
    ///
    /// # Errors
    /// What the disk said.
    pub fn exists(&self, id: &str) -> Result<bool, Error> {
        Ok(ledger::acts::exist(&self.tx, id)?)
    }

    /// The tables of the journals within this transaction, for what comes in from outside.
    #[must_use]
    pub fn book(&mut self) -> Book<'_> {
        self.folded = false;
        Book::new(&self.tx)
    }

    /// The transaction itself, for the tables that stand beside the journals.
    pub(crate) fn conn(&self) -> &rusqlite::Connection {
        &self.tx
    }

    /// Clock, chance and actor.
    #[must_use]
    pub fn ctx(&self) -> Ctx<'_> {
        self.ctx
    }

    /// The device that writes.
    #[must_use]
    pub fn device(&self) -> &Device {
        &self.device
    }

    /// Appends one entry.
    pub(crate) fn append(&mut self, draft: pen::Draft) -> Result<Written, Error> {
        self.settle()?;
        let doubtful = self.bearings.doubt(&self.ctx.clock.now());
        let mut book = Book::new(&self.tx);
        let Hand::Writes(pen, sure) = &mut self.hand else {
            unreachable!("settling takes up the pen")
        };
        let written = pen.write(
            &self.ctx,
            &mut book,
            &self.device.keys.sign,
            draft,
            doubtful,
        )?;
        if !doubtful {
            *sure = Some(written.entry.wall);
            self.bearings.last_sure = *sure;
        }
        self.folded = false;
        Ok(written)
    }

    fn draft(&mut self, draft: &Draft) -> Result<Written, Error> {
        let sealed = self.is_protected(&draft.record)?;
        self.write_draft(draft, sealed)
    }

    fn write_draft(&mut self, draft: &Draft, sealed: bool) -> Result<Written, Error> {
        let readers = match sealed {
            true => self.readers()?,
            false => Vec::new(),
        };
        let act = |draft: &Draft| pen::Draft {
            op: draft.op,
            kind: draft.kind.clone(),
            record: Some(draft.record.clone()),
            set: draft.set.clone(),
            was: draft.was.clone(),
            why: draft.why.clone(),
            readers: readers.clone(),
        };
        let written = self.append(act(draft))?;
        for rest in draft.rest(&written.identity) {
            self.append(act(&rest))?;
        }
        Ok(written)
    }

    /// Folds what was appended so far.
    pub(crate) fn fold(&mut self) -> Result<(), Error> {
        if !self.folded {
            ledger::project(&self.tx)?;
            self.folded = true;
        }
        Ok(())
    }
}

impl std::fmt::Debug for WriteTx<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("WriteTx")
            .field("device", &self.device.id)
            .finish_non_exhaustive()
    }
}
