//! Reading: one snapshot, a connection that cannot write.

use domain::{
    act::Act,
    fold::{Change, history},
    record::Record,
};
use ledger::{
    Ask,
    acts::OnLine,
    lists::{self, Span},
    records,
    search::{self, Found},
};
use rusqlite::Transaction;

use crate::{
    Error, Store,
    delivery::{Coverage, Delivery},
    headquarters,
};

/// One snapshot of the register.
#[derive(Debug)]
pub struct Reader<'a> {
    snapshot: Transaction<'a>,
}

impl Store {
    /// A snapshot to read from: everything read through it belongs to one moment.
    ///
    /// # Errors
    /// What the disk said.
    pub fn read(&self) -> Result<Reader<'_>, Error> {
        Ok(Reader {
            snapshot: self.session.reader.unchecked_transaction()?,
        })
    }
}

impl Reader<'_> {
    /// A record by its id.
    ///
    /// # Errors
    /// What the disk said.
    pub fn record(&self, id: &str) -> Result<Option<Record>, Error> {
        Ok(records::record(&self.snapshot, id)?)
    }

    /// The records that a person means by an id or a number as they type it: several when a number clashes.
    ///
    /// # Errors
    /// What the disk said.
    pub fn named(&self, id_or_number: &str) -> Result<Vec<Record>, Error> {
        if let Some(record) = self.record(id_or_number)? {
            return Ok(vec![record]);
        }
        match domain::number::Number::read(id_or_number) {
            Ok(number) => Ok(records::by_number(&self.snapshot, &number)?),
            Err(_) => Ok(Vec::new()),
        }
    }

    /// The records of a kind within a span, latest first.
    ///
    /// # Errors
    /// What the disk said.
    pub fn of_kind(&self, kind: &str, span: Span, limit: u32) -> Result<Vec<Record>, Error> {
        Ok(lists::of_kind(&self.snapshot, kind, span, limit)?)
    }

    /// The records that name this one, oldest first.
    ///
    /// # Errors
    /// What the disk said.
    pub fn naming(&self, id: &str, kind: Option<&str>) -> Result<Vec<Record>, Error> {
        Ok(lists::naming(&self.snapshot, id, kind)?)
    }

    /// The records with something to complete, oldest first.
    ///
    /// # Errors
    /// What the disk said.
    pub fn to_complete(&self) -> Result<Vec<Record>, Error> {
        Ok(lists::asking(&self.snapshot, Ask::ToComplete)?)
    }

    /// The records with several versions of a field.
    ///
    /// # Errors
    /// What the disk said.
    pub fn conflicting(&self) -> Result<Vec<Record>, Error> {
        Ok(lists::asking(&self.snapshot, Ask::Conflicts)?)
    }

    /// Calls `each` with every record of a kind, or of all, sorted by id.
    ///
    /// # Errors
    /// What the disk or `each` said.
    pub fn walk<E: From<Error>>(
        &self,
        kind: Option<&str>,
        mut each: impl FnMut(Record) -> Result<(), E>,
    ) -> Result<(), E> {
        let mut failed = None;
        let walked = lists::walk(&self.snapshot, kind, |record| {
            each(record).map_err(|error| {
                failed = Some(error);
                ledger::Error::Row("stopped")
            })
        });
        match (failed, walked) {
            (Some(error), _) => Err(error),
            (None, walked) => walked.map_err(|error| E::from(error.into())),
        }
    }

    /// What someone typed, found.
    ///
    /// # Errors
    /// What the disk said.
    pub fn search(
        &self,
        typed: &str,
        kind: Option<&str>,
        limit: usize,
    ) -> Result<Vec<Found>, Error> {
        Ok(search::search(&self.snapshot, typed, kind, limit)?)
    }

    /// Everything that was written about a record.
    ///
    /// # Errors
    /// What the disk said.
    pub fn acts(&self, id: &str) -> Result<Vec<Act>, Error> {
        Ok(ledger::acts::of_record(&self.snapshot, id)?)
    }

    /// Where everything that was written about a record stands.
    ///
    /// # Errors
    /// What the disk said.
    pub fn places(&self, id: &str) -> Result<Vec<OnLine>, Error> {
        Ok(ledger::acts::places(&self.snapshot, id)?)
    }

    /// The changes of a record, oldest first.
    ///
    /// # Errors
    /// What the disk said.
    pub fn history(&self, id: &str) -> Result<Vec<Change>, Error> {
        let verdicts = ledger::acts::verdicts(&self.snapshot)?;
        Ok(history(id, &self.acts(id)?, &verdicts))
    }

    /// What headquarters' receipts cover today; read once for a whole list.
    ///
    /// # Errors
    /// What the disk said.
    pub fn coverage(&self) -> Result<Coverage, Error> {
        let headquarters = headquarters::sign_key(&self.snapshot)?;
        Coverage::read(&self.snapshot, headquarters.as_ref())
    }

    /// How far a record has come.
    ///
    /// # Errors
    /// What the disk said.
    pub fn delivery(&self, coverage: &Coverage, id: &str) -> Result<Delivery, Error> {
        coverage.of_record(&self.snapshot, id)
    }

    /// The journals themselves.
    #[must_use]
    pub fn book(&self) -> ledger::Book<'_> {
        ledger::Book::new(&self.snapshot)
    }

    /// Custodies without an exit, oldest arrest first.
    ///
    /// # Errors
    /// What the disk said.
    pub fn open_custodies(&self) -> Result<Vec<Record>, Error> {
        Ok(lists::asking(&self.snapshot, Ask::OpenCustody)?)
    }

    /// Records with acts that do not count.
    ///
    /// # Errors
    /// What the disk said.
    pub fn set_aside(&self) -> Result<Vec<Record>, Error> {
        Ok(lists::asking(&self.snapshot, Ask::SetAside)?)
    }

    /// How many records of a kind there are.
    ///
    /// # Errors
    /// What the disk said.
    pub fn count(&self, kind: &str) -> Result<u64, Error> {
        Ok(lists::count(&self.snapshot, kind)?)
    }

    pub(crate) fn conn(&self) -> &rusqlite::Connection {
        &self.snapshot
    }
}
