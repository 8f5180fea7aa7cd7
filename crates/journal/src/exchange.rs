//! The exchange: parcel out, parcel in, until neither side has more. Without input or output: the host carries bytes,
//! commits transactions and waits; every decision is here.
//!
//! [`client::Client`] is the device's side, [`server::answer`] headquarters'. Both run inside a transaction of the
//! host's and say what is to be done in it (project, open a volume) and after its commit (send, wait, tell).

pub mod client;
mod load;
pub mod pace;
pub mod server;

pub use client::{Client, Compared, Device, Effect, Event, Step};
pub use server::{Answer, Office, Outcome, answer};

/// Codes that one side gives the other to tell its people.
pub mod note {
    /// Enrolled but not yet approved, or not enrolled at all.
    pub const NOT_APPROVED: &str = "not_approved";
    /// Revoked.
    pub const REVOKED: &str = "revoked";
    /// The parcel's dictionary is unknown: send without one.
    pub const NEED_DICTIONARY: &str = "need_dictionary";
}
