//! Entries, volumes, chains, parcels and the exchange, without input or output.
//!
//! Nothing here opens a file, reads a clock or touches a socket: time, chance and storage come in through the
//! traits of [`ctx`] and [`shelf`], and what the host must do goes out as values.
#![cfg_attr(
    test,
    expect(clippy::unwrap_used, reason = "a test stops at the first surprise")
)]

pub mod blob;
mod cbor;
pub mod certificate;
pub mod chain;
pub mod chart;
pub mod ctx;
pub mod dictionary;
pub mod enrol;
pub mod entry;
pub mod error;
pub mod exchange;
pub mod have;
pub mod head;
pub mod hlc;
pub mod ids;
pub mod ingest;
pub mod keys;
pub mod labels;
pub mod offer;
pub mod parcel;
pub mod pen;
pub mod roster;
pub mod sealed;
pub mod shelf;
pub mod sign;
pub mod volume;

pub use error::Error;
