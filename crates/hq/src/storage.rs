//! What headquarters needs of a database, and nothing that only one engine has.
//!
//! Everything happens on a [`Desk`], which is lent out for the length of one snapshot or one transaction. SQLite is
//! the engine built in; another one implements [`Storage`], [`Desk`] and [`Tables`] and nothing else.

use std::collections::BTreeMap;

use domain::{
    id::{JournalId, Place},
    record::Record,
};
use journal::{
    ids::{SealKey, SignKey},
    shelf::ShelfTx,
};
use ledger::{Problem, Verified, search::Found};

use crate::Error;

pub mod sqlite;

/// A database, shared by all threads. Writers wait for each other.
pub trait Storage: Send + Sync {
    /// Lends a desk on one consistent snapshot; writing on it fails.
    ///
    /// # Errors
    /// What `work` returned, or what the engine said.
    fn view(&self, work: Work<'_>) -> Result<(), Error>;

    /// Lends a desk inside one transaction. When `work` succeeds everything it wrote is on the disk before this
    /// returns; when it fails nothing of it is.
    ///
    /// # Errors
    /// What `work` returned, or what the engine said.
    fn change(&self, work: Work<'_>) -> Result<(), Error>;
}

/// Something done on a desk.
pub type Work<'w> = &'w mut dyn FnMut(&mut dyn Desk) -> Result<(), Error>;

/// [`Storage::view`] with a result.
///
/// # Errors
/// What `work` returned, or what the engine said.
///
/// # Panics
/// Never: an engine that returns success has done the work.
pub fn view<T>(
    storage: &dyn Storage,
    mut work: impl FnMut(&mut dyn Desk) -> Result<T, Error>,
) -> Result<T, Error> {
    let mut result = None;
    storage.view(&mut |desk| {
        result = Some(work(desk)?);
        Ok(())
    })?;
    Ok(result.expect("success means that the work was done"))
}

/// [`Storage::change`] with a result.
///
/// # Errors
/// What `work` returned, or what the engine said.
///
/// # Panics
/// Never: an engine that returns success has done the work.
pub fn change<T>(
    storage: &dyn Storage,
    mut work: impl FnMut(&mut dyn Desk) -> Result<T, Error>,
) -> Result<T, Error> {
    let mut result = None;
    storage.change(&mut |desk| {
        result = Some(work(desk)?);
        Ok(())
    })?;
    Ok(result.expect("success means that the work was done"))
}

/// The journals, the records and headquarters' own tables, inside one snapshot or transaction.
pub trait Desk {
    /// Both sides of the desk at once: the journals and headquarters' own tables.
    fn sides(&mut self) -> (&mut dyn ShelfTx, &mut dyn Tables);

    /// Folds what was appended in this transaction.
    ///
    /// # Errors
    /// What the engine said; so for all of these.
    fn project(&mut self) -> Result<(), Error>;

    /// The digest of the open records of each base.
    fn digests(&self) -> Result<BTreeMap<String, String>, Error>;

    /// Checks every chain and signature.
    fn verify(&self) -> Result<Verified, Error>;

    /// What is wrong when folding the journals again would change a projection; inside a transaction, and nothing of it
    /// stays.
    fn compare(&mut self) -> Result<Option<Problem>, Error>;

    /// Reads the records of one kind, or of all, in the order of their ids.
    fn walk(&self, kind: Option<&str>, each: &mut EachRecord<'_>) -> Result<(), Error>;

    /// The record with this id.
    fn record(&self, id: &str) -> Result<Option<Record>, Error>;

    /// Finds records by what was typed, best first.
    fn search(&self, typed: &str, kind: Option<&str>, limit: usize) -> Result<Vec<Found>, Error>;

    /// Runs that came after a revocation and wait for a person to look at them.
    fn quarantined(&self) -> Result<u64, Error>;
}

/// What is done with each record of a walk.
pub type EachRecord<'w> = dyn FnMut(Record) -> Result<(), Error> + 'w;

/// An invitation for one device.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Enrolment {
    /// Its id, which becomes the name of the device at headquarters.
    pub id: String,
    /// SHA-256 of the one-time secret.
    pub secret: [u8; 32],
    /// The base that the device will write for.
    pub base: String,
    /// The first device that presents it needs no further approval.
    pub approved: bool,
    /// When it was made, milliseconds since 1970.
    pub made_ms: i64,
    /// The device that presented it.
    pub used_by: Option<SignKey>,
}

/// How far a device has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// Waits for a person's approval.
    Waiting,
    /// Takes part.
    Approved,
    /// No longer takes part.
    Revoked,
}

impl Stage {
    /// The word for it, in the tables and in JSON.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Approved => "approved",
            Self::Revoked => "revoked",
        }
    }

    /// The stage that a word stands for.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        [Self::Waiting, Self::Approved, Self::Revoked]
            .into_iter()
            .find(|stage| stage.code() == code)
    }
}

/// A device that presented an enrolment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Device {
    /// The key that signs its parcels.
    pub sign_key: SignKey,
    /// The key that parcels for it are sealed to.
    pub seal_key: SealKey,
    /// The journal it then wrote.
    pub journal: JournalId,
    /// The enrolment it presented.
    pub enrolment: String,
    /// The base it writes for.
    pub base: String,
    /// How far it has come.
    pub stage: Stage,
    /// Id of its record in headquarters' journal of the base, once approved.
    pub record: Option<String>,
    /// When it presented the enrolment, milliseconds since 1970.
    pub claimed_ms: i64,
    /// When it was approved.
    pub approved_ms: Option<i64>,
    /// When it was revoked.
    pub revoked_ms: Option<i64>,
}

/// The last word with a device.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Contact {
    /// The device.
    pub sign_key: SignKey,
    /// When, milliseconds since 1970 by headquarters' clock.
    pub at_ms: i64,
    /// Highest protocol version the device speaks.
    pub protocol: u64,
    /// Exchanges ever.
    pub exchanges: u64,
    /// Bytes of parcels ever received from it.
    pub bytes_in: u64,
    /// Bytes of parcels ever sent to it.
    pub bytes_out: u64,
}

/// Headquarters' own tables.
pub trait Tables {
    /// The value of a setting.
    ///
    /// # Errors
    /// What the engine said; so for all of these.
    fn setting(&self, name: &str) -> Result<Option<Vec<u8>>, Error>;
    /// Sets a setting.
    fn put_setting(&mut self, name: &str, value: &[u8]) -> Result<(), Error>;

    /// An enrolment by its id.
    fn enrolment(&self, id: &str) -> Result<Option<Enrolment>, Error>;
    /// Every enrolment, oldest first.
    fn enrolments(&self) -> Result<Vec<Enrolment>, Error>;
    /// Writes an enrolment, in place of the one with its id.
    fn put_enrolment(&mut self, enrolment: &Enrolment) -> Result<(), Error>;

    /// A device by its signing key.
    fn device(&self, sign_key: &SignKey) -> Result<Option<Device>, Error>;
    /// Every device, in the order in which they came.
    fn devices(&self) -> Result<Vec<Device>, Error>;
    /// Writes a device, in place of the one with its key.
    fn put_device(&mut self, device: &Device) -> Result<(), Error>;

    /// The last place that stands of a journal of a revoked device.
    fn last_good(&self, journal: &JournalId) -> Result<Option<Place>, Error>;
    /// Says where a journal stops to count.
    fn put_last_good(&mut self, place: &Place) -> Result<(), Error>;

    /// The last word with each device.
    fn contacts(&self) -> Result<Vec<Contact>, Error>;
    /// Adds one exchange: `exchanges` and the bytes are added to what stands, the rest replaces it.
    fn add_contact(&mut self, contact: &Contact) -> Result<(), Error>;
}
