//! What the exchange asks about devices. Headquarters answers from its own journals; a base knows only headquarters.

use domain::id::{JournalId, Place};

use crate::{
    ids::{SealKey, SignKey},
    shelf::{Scope, ShelfResult},
};

/// How a device stands with headquarters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Standing {
    /// Never heard of: gets `not_approved` and nothing is stored.
    Unknown,
    /// Presented its enrolment and waits for a person's approval: its entries are taken, it gets receipts only.
    Waiting(Scope),
    /// Approved: takes part fully within the scope.
    Approved(Scope),
    /// Revoked: nothing is handed out, what comes is quarantined after the last good places.
    Revoked(Scope),
}

/// What a device presents to be enrolled, once and harmlessly again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claim {
    /// Id of the enrolment.
    pub id: String,
    /// The one-time secret of the enrolment.
    pub secret: Vec<u8>,
    /// The device's signing key, which signed the parcel the claim came in.
    pub sign_key: SignKey,
    /// The device's receiving key, from its volume.
    pub seal_key: SealKey,
    /// The device's journal.
    pub journal: JournalId,
}

/// Who may do what; read inside the same snapshot or transaction as the shelf.
pub trait Roster {
    /// How the device with this signing key stands.
    fn standing(&self, device: &SignKey) -> ShelfResult<Standing>;

    /// For a journal of a revoked device, the last place that stands (number 0: none). Nothing for the others.
    fn last_good(&self, journal: &JournalId) -> ShelfResult<Option<Place>>;

    /// Number of the roster in force: grows with every enrolment, approval and revocation.
    fn epoch(&self) -> ShelfResult<u64>;

    /// A device presents its enrolment. Idempotent: the same claim gives the same answer; a wrong secret, or another
    /// device with a used enrolment, leaves [`Standing::Unknown`].
    fn enrol(&mut self, claim: &Claim) -> ShelfResult<Standing>;
}
