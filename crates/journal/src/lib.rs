//! Entries, volumes, chains, parcels and the exchange, without input or output.
//!
//! Nothing here opens a file, reads a clock or touches a socket: time, chance and storage come in through the
//! traits of [`ctx`] and [`shelf`], and what the host must do goes out as values.
#![cfg_attr(
    test,
    expect(clippy::unwrap_used, reason = "a test stops at the first surprise")
)]

pub mod ctx;
pub mod error;
pub mod ids;
pub mod roster;
pub mod shelf;
pub mod volume;

pub use error::Error;
