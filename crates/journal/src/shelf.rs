//! What ingest and exchange need from a durable store: few and dumb questions, all judgement stays in this crate.
//!
//! # Lines
//! A journal is stored as **lines**: stretches of entries numbered without a gap, each continuing the chain.
//! - The ordinary journal is one line, from 1, whose hash before is the volume's opening hash.
//! - A **fork** opens a second line that starts after a place in the middle of another.
//! - A run whose predecessors are missing (sticks out of order) opens a line whose place before is unknown: an
//!   *island*. When the gap is filled, the filling line's tip becomes the island's place before: nothing is moved
//!   or relabelled, the line is simply joined from then on.
//!
//! So a line never changes but at its end, and branches, islands and the order of arrival need no special storage.
//! `chart::Chart` derives tips, ancestors, joined and missing from the few lines of a journal.
//!
//! # Transactions
//! [`Shelf`] reads from one consistent snapshot. Every method of [`ShelfTx`] runs inside one transaction that the
//! caller opened and will commit with a sync to disk, or roll back whole; it reads its own writes.

use domain::id::{Hash, Identity, JournalId, Place};

use crate::ids::{SignKey, Signature};
pub use crate::volume::Volume;

/// The store below failed; whatever was under way is rolled back by the caller.
#[derive(Debug, thiserror::Error)]
#[error("the store failed")]
pub struct ShelfError(#[source] pub Box<dyn std::error::Error + Send + Sync>);

/// Result of a question to the store.
pub type ShelfResult<T> = Result<T, ShelfError>;

/// Which journals a party may have.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Scope {
    /// Volumes whose base is this code, and the public ones of headquarters (base [`Scope::PUBLIC`]).
    Base(String),
    /// Every journal: headquarters itself and its devices.
    All,
}

impl Scope {
    /// Base code of headquarters' public journal, which everyone gets.
    pub const PUBLIC: &'static str = "*";
    /// Base code of headquarters' private journal and of its devices, which only headquarters gets.
    pub const PRIVATE: &'static str = "HQ";

    /// Whether volumes of this base belong to the scope.
    #[must_use]
    pub fn holds(&self, base: &str) -> bool {
        match self {
            Self::All => true,
            Self::Base(own) => base == own || base == Self::PUBLIC,
        }
    }

    /// The scope as a word, to key the counter of `have`: the base's code, or `HQ` for all.
    #[must_use]
    pub fn code(&self) -> &str {
        match self {
            Self::All => Self::PRIVATE,
            Self::Base(own) => own,
        }
    }
}

/// A stretch of one journal, numbered without a gap. See the module's notes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// The journal.
    pub journal: JournalId,
    /// Which line of the journal, from 0 in order of opening here. Local to this store; never sent.
    pub line: u32,
    /// Number of the line's first entry, at least 1.
    pub first: u64,
    /// Chain hash before the first entry (of number `first - 1`); for `first` = 1 the volume's opening hash.
    pub before: Hash,
    /// Number of the line's last entry; `first - 1` while the line is empty.
    pub last: u64,
    /// Chain hash at `last`; `before` while the line is empty.
    pub tip: Hash,
}

/// An entry with its number and its chain hash, as it is stored and sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Placed {
    /// Number in the journal.
    pub seq: u64,
    /// Chain hash at that number.
    pub hash: Hash,
    /// SHA-256 of the bytes.
    pub identity: Identity,
    /// The exact bytes written by the author.
    pub bytes: Vec<u8>,
}

/// The origin's signature over the chain at a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Head {
    /// The number signed.
    pub seq: u64,
    /// Signature of the volume's device over `fwontye/head/1` journal ‖ seq ‖ h.
    pub signature: Signature,
}

/// A `have` as it was received or made: the exact bytes and their signature, forwarded verbatim.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredHave {
    /// Who signed.
    pub signer: SignKey,
    /// The signer's own journal that the counter belongs to.
    pub journal: JournalId,
    /// The counter.
    pub n: u64,
    /// The exact bytes.
    pub bytes: Vec<u8>,
    /// Signature over the bytes.
    pub signature: Signature,
}

/// The read side, from one snapshot.
pub trait Shelf {
    /// Every volume of the scope, sorted by place (a journal id claimed by two first entries gives two).
    fn volumes(&self, scope: &Scope) -> ShelfResult<Vec<Volume>>;

    /// The volumes that claim this journal id: none, one, or (after a forgery or a clone at birth) several.
    fn volume(&self, journal: &JournalId) -> ShelfResult<Vec<Volume>>;

    /// The lines of a journal, by `line`. Empty for an unknown journal.
    fn lines(&self, journal: &JournalId) -> ShelfResult<Vec<Line>>;

    /// The chain hash and identity at a number of a line, or nothing outside it.
    fn link(
        &self,
        journal: &JournalId,
        line: u32,
        seq: u64,
    ) -> ShelfResult<Option<(Hash, Identity)>>;

    /// Entries of one line from number `from` to `to` (both included), in order; stops after the entry with which
    /// the sum of bytes reaches `bytes_max`, and gives at least one where one stands at `from`.
    fn entries(
        &self,
        journal: &JournalId,
        line: u32,
        from: u64,
        to: u64,
        bytes_max: usize,
    ) -> ShelfResult<Vec<Placed>>;

    /// Signed heads of one line with numbers from `from` to `to` (both included), in order.
    fn heads(&self, journal: &JournalId, line: u32, from: u64, to: u64) -> ShelfResult<Vec<Head>>;

    /// The `have`s kept of one signer, one a volume of the signer.
    fn haves(&self, signer: &SignKey) -> ShelfResult<Vec<StoredHave>>;

    /// The highest counter this store has given out for its own volume and scope; 0 before the first.
    fn counter(&self, own: &JournalId, scope: &Scope) -> ShelfResult<u64>;
}

/// The write side. Everything here happens inside one transaction owned by the caller.
pub trait ShelfTx: Shelf {
    /// Takes the named journals for this transaction; they come sorted. Where the whole store is already taken
    /// (SQLite) this does nothing.
    fn lock(&mut self, journals: &[JournalId]) -> ShelfResult<()>;

    /// Notes a volume, before its first entry is written. Idempotent.
    fn put_volume(&mut self, volume: &Volume) -> ShelfResult<()>;

    /// Opens an empty line after the place `first - 1`, `before` and gives it the journal's next line number.
    fn open_line(&mut self, journal: &JournalId, first: u64, before: &Hash) -> ShelfResult<Line>;

    /// Writes entries at the end of a line: the first has number `line.last + 1`, no gap follows.
    /// The caller has verified bytes, identities and hashes and that none stands there yet.
    ///
    /// An identity may already stand on another line of the journal (a copied device writing on): it gets its place
    /// here too, its effect stays one.
    fn append(&mut self, line: &Line, entries: &[Placed]) -> ShelfResult<()>;

    /// Writes a signed head of a line. Idempotent; a second signature at a number changes nothing.
    fn put_head(&mut self, journal: &JournalId, line: u32, head: &Head) -> ShelfResult<()>;

    /// Keeps a `have`, in place of the one of the same signer and journal.
    fn put_have(&mut self, have: &StoredHave) -> ShelfResult<()>;

    /// Forgets the `have` of a signer's replaced volume.
    fn drop_have(&mut self, signer: &SignKey, journal: &JournalId) -> ShelfResult<()>;

    /// Adds one to this store's own counter of a volume and scope, and gives it.
    fn bump(&mut self, own: &JournalId, scope: &Scope) -> ShelfResult<u64>;

    /// Keeps a run as it came, aside from the journal, for people to look at: it came after a revocation. Idempotent: a
    /// revoked device sends the same again and again.
    fn quarantine(&mut self, after: &Place, run: &[u8], code: &str) -> ShelfResult<()>;
}
