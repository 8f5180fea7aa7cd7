//! The journals and their projections in SQLite, the same tables at a base and at headquarters.
//!
//! [`Book`] stores entries and answers what `journal` asks of a shelf. [`project`] folds the records
//! that new entries touch; [`rebuild`] throws every projection away and folds again. Nothing here
//! signs, opens files or knows who asks.

pub mod acts;
mod book;
mod compare;
mod derive;
mod digest;
mod error;
pub mod lists;
mod project;
pub mod records;
mod row;
pub mod search;
pub mod signatures;
mod verify;
mod way;

pub use book::Book;
pub use compare::compare;
pub use derive::reindex;
pub use digest::digests;
pub use error::{Error, shelf_code};
pub use project::{project, rebuild};
pub use verify::{Problem, Verified, verify};
pub use way::Ask;

/// The tables, oldest first. Never edited once released; the owner of the file runs them before its own, and calls
/// [`reindex`] after them.
pub const MIGRATIONS: [&str; 3] = [
    include_str!("migrations/0001_ledger.sql"),
    include_str!("migrations/0002_ways.sql"),
    include_str!("migrations/0003_voices.sql"),
];
